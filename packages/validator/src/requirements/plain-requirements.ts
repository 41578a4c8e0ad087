import { isObject, type Framework, type Scale, type Subject } from '@framewright/model';
import { describedIn, isEmptyCell, type DescribedLevels } from './described-levels.ts';
import { entriesOf, knownNames } from '../names/known-names.ts';
import { perFramework } from '../memory/per-framework.ts';
import { ratedCompetence } from '../entries/rated-competence.ts';
import { isReadable, writtenOf } from '../entries/written-entry.ts';
import { isSoundOn } from './written-ratings.ts';

/**
 * Whether all that a role states under `requires` is plainly right: competences that exist, each rated in all dimensions of its scale by levels that it describes.
 * Told in one pass over the ratings, of which there are more than of anything else; where it says no, the rules find out what is wrong, if anything is.
 */
export function requiresPlainly(framework: Framework, subject: Subject): boolean {
  const memory = known(framework);
  const found = memory.get(subject) ?? isPlain(framework, subject);
  memory.set(subject, found);
  return found;
}

const known = perFramework(() => new Map<Subject, boolean>());

function isPlain(framework: Framework, subject: Subject): boolean {
  if (subject.type !== 'role' || !isReadable(subject)) return false;
  const { requires } = writtenOf(subject);
  if (!isObject(requires)) return false;
  const contexts = knownNames(framework, subject, { names: 'context' });
  for (const id in requires) {
    const rated = plainlyRated(framework, id);
    if (!rated || !entriesOf(framework, 'competence').has(id)) return false;
    const stated = requires[id];
    for (const item of Array.isArray(stated) ? (stated as readonly unknown[]) : [stated]) {
      if (!isObject(item) || !isRatingPlain(item['rating'], rated)) return false;
      if (item['contexts'] !== undefined && !areKnown(item['contexts'], contexts)) return false;
    }
  }
  return true;
}

function areKnown(contexts: unknown, names: ReturnType<typeof knownNames>): boolean {
  return names !== undefined && Array.isArray(contexts) && contexts.every((id: unknown) => typeof id === 'string' && names.has(id));
}

/** What ratings of a competence are held to. */
interface PlainlyRated {
  readonly scale: Scale;
  /** Undefined where levels need not be described. */
  readonly described: DescribedLevels | undefined;
}

function plainlyRated(framework: Framework, id: string): PlainlyRated | undefined {
  const memory = rated(framework);
  const found = memory.get(id);
  if (found !== undefined || memory.has(id)) return found;
  const competence = ratedCompetence(framework, id);
  const plainly = competence?.scale && {
    scale: competence.scale,
    described: describedIn(competence),
  };
  memory.set(id, plainly);
  return plainly;
}

const rated = perFramework(() => new Map<string, PlainlyRated | undefined>());

function isRatingPlain(rating: unknown, { scale, described }: PlainlyRated): boolean {
  if (!isSoundOn(scale, rating)) return false;
  return (
    described === undefined ||
    scale.dimensions.every(({ id }) => {
      const value = rating[id] ?? 0;
      return described[id]?.[value] !== undefined || isEmptyCell(scale, id, value);
    })
  );
}
