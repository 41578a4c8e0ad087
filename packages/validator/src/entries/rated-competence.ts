import { entryOf, isObject, kindOf, schemas, type EntryOf, type JsonObject, type Kind, type Scale } from '@framewright/model';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { hasUnknownKey, isReadable, isSettled, isWhole, readableManifest, writtenOf } from './written-entry.ts';

/** A competence of which it is certain how it is rated. */
export interface RatedCompetence {
  readonly competence: EntryOf<'competence'>;
  readonly kind: Kind;
  /** The scale that rates it; undefined if its kind is never rated. */
  readonly scale: Scale | undefined;
}

/**
 * A competence with the scale that rates it.
 * Undefined if a mistake elsewhere (an unknown id or kind, an unreadable scale) leaves open how it is rated: only that mistake is reported.
 */
export function ratedCompetence(context: FrameworkContext, id: string): RatedCompetence | undefined {
  const known = context.memory.of(context, startRated);
  const found = known.get(id);
  if (found !== undefined || known.has(id)) return found;
  const rated = findRated(context, id);
  known.set(id, rated);
  return rated;
}

const startRated = (): Map<string, RatedCompetence | undefined> => new Map();

function findRated({ framework }: FrameworkContext, id: string): RatedCompetence | undefined {
  const competence = entryOf(framework, 'competence', id);
  const manifest = readableManifest(framework);
  if (!competence || !manifest || !isWhole(competence, 'kind') || !isSettled(competence, 'scale')) return undefined;
  const kind = kindOf(framework, competence.data);
  if (!kind || !isKindWhole(writtenOf(manifest)['kinds'], kind)) return undefined;
  const scaleId = competence.data.scale ?? kind.scale;
  if (scaleId === undefined) return { competence, kind, scale: undefined };
  const scale = framework.scales.get(scaleId);
  const usable =
    scale &&
    isReadable(scale) &&
    isWhole(scale, 'dimensions') &&
    isWhole(scale, 'levels') &&
    scale.data.dimensions.length > 0 &&
    scale.data.levels.length > 0;
  return usable ? { competence, kind, scale: scale.data } : undefined;
}

/** Whether the scale of a kind is as it was written, and not left out for its shape. */
function isKindWhole(kinds: unknown, kind: Kind): boolean {
  const schema = schemas.manifest.properties?.['kinds']?.items;
  return (
    !Array.isArray(kinds) ||
    kinds.every(
      (item) =>
        !isObject(item) ||
        item['id'] !== kind.id ||
        (item['scale'] === kind.scale && (kind.scale !== undefined || !hasUnknownKey(item as JsonObject, schema))),
    )
  );
}
