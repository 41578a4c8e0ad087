import {
  foldToId,
  entryTypes,
  isObject,
  schemas,
  type Entry,
  type EntryType,
  type ReferenceTarget,
  type Scale,
  suggest,
  type Candidate,
} from '@framewright/model';
import { entryNames } from './entry-names.ts';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { ratedCompetence } from '../entries/rated-competence.ts';
import { ruleIds } from '../entries/rule-ids.ts';
import { hasUnknownKey, listedItems, readableManifest, writtenOf } from '../entries/written-entry.ts';

/** The names that may stand at a place. */
export interface KnownNames {
  /** What is expected there, in words: “the id of a role”. */
  readonly wanted: string;
  /** Where such names are defined, as a sentence; undefined for entries, which are files. */
  readonly defined: string | undefined;
  /** The type of entry that is named; undefined if anything else is named, or an entry of any type. */
  readonly type: EntryType | undefined;
  has(id: string): boolean;
  candidates(): readonly Candidate[];
  /** The ids that someone who wrote something else may have meant. */
  meant(written: string): readonly string[];
}

/** The names that a place in front matter may give; undefined if a mistake elsewhere leaves them open. */
export function knownNames(context: FrameworkContext, entry: Entry, target: ReferenceTarget): KnownNames | undefined {
  const written = writtenOf(entry);
  switch (target.names) {
    case 'entry':
      return entriesOf(context, target.type);
    case 'context':
      return inManifest(context, 'contexts', 'a context of the framework');
    case 'kind':
      return inManifest(context, 'kinds', 'a kind of competence');
    case 'stage':
      return inManifest(context, 'qualificationStages', 'a stage of qualifications');
    case 'other-framework':
      return inManifest(context, 'alignedWith', 'a framework from “alignedWith”');
    case 'rule':
      return listOf(ruleIds, 'the name of a rule', 'The page about a rule tells its name.');
    case 'dimension-of-scale':
      return listOf(listedItems(written['dimensions']), 'a dimension of this scale', 'The scale lists its dimensions under “dimensions”.');
    case 'level-of-scale':
      return listOf(listedItems(written['levels']), 'a level of this scale', 'The scale lists its levels under “levels”.');
    case 'dimension': {
      const scale = ratedCompetence(context, target.competence)?.scale;
      return scale && once(context, scale, () => dimensionsOf(scale));
    }
    case 'dimension-of-whole': {
      const scale = ratedCompetence(context, target.competence)?.scale;
      return scale && listOf(scale.dimensions, `a dimension of the scale “${scale.title}”`, 'The scale of the whole lists its dimensions.');
    }
    case 'option': {
      const electives: unknown = written['electives'];
      const elective: unknown = Array.isArray(electives) ? electives[target.elective] : undefined;
      return isObject(elective) && isObject(elective['of']) ? optionsOf(context, Object.keys(elective['of'])) : undefined;
    }
  }
}

/** The ids of entries: of one type, or of all. */
export function entriesOf(context: FrameworkContext, type?: EntryType): KnownNames {
  return once(context, type, (): KnownNames => {
    const names = entryNames(context);
    return {
      wanted: type === undefined ? 'the id of an entry' : `the id of a ${entryTypes[type].singular}`,
      defined: undefined,
      type,
      has: (id) => names.has(id, type),
      candidates: () => names.candidates(type),
      meant: (written) => names.meant(written, type),
    };
  });
}

/** The names in a list; undefined if the list is. */
export function listOf(
  items: readonly (string | { readonly id: string; readonly title: string })[] | undefined,
  wanted: string,
  defined: string,
): KnownNames | undefined {
  const candidates = items?.map((item): Candidate => (typeof item === 'string' ? { id: item } : { id: item.id, names: [item.title] }));
  if (!candidates) return undefined;
  // An id that has not the form of one is a mistake of its own, and so not of those who name it as it will be.
  const ids = new Set(candidates.flatMap(({ id }) => [id, foldToId(id)]));
  return {
    wanted,
    defined,
    type: undefined,
    has: (id) => ids.has(id),
    candidates: () => candidates,
    meant: (written) => suggest(written, candidates),
  };
}

/** The competences of an elective; where one of them is misspelt, what it was meant to be counts as well. */
function optionsOf(context: FrameworkContext, listed: readonly string[]): KnownNames | undefined {
  const misspelt = listed.filter((id) => !entryNames(context).has(id, 'competence'));
  const known = listOf(
    listed,
    'a competence that the elective lists under “of”',
    'A competence that is to count is listed there with its rating.',
  );
  return known && { ...known, has: (id) => known.has(id) || suggest(id, misspelt).length > 0 };
}

function dimensionsOf({ title, dimensions }: Scale): KnownNames | undefined {
  const written = `The levels are written as { ${dimensions.map(({ id }) => `${id}: …`).join(', ')} }.`;
  return listOf(dimensions, `a dimension of the scale “${title}”`, written);
}

function inManifest(context: FrameworkContext, key: string, wanted: string): KnownNames | undefined {
  return once(context, key, () => listedInManifest(context, key, wanted));
}

function listedInManifest({ framework }: FrameworkContext, key: string, wanted: string): KnownNames | undefined {
  const manifest = readableManifest(framework);
  const written = manifest && writtenOf(manifest);
  if (!written) return undefined;
  const isMissing = written[key] === undefined;
  // That a list is missing is a mistake of its own where it is required, or where a key that is unknown may be this one, misspelt.
  if (isMissing && schemas.manifest.required?.includes(key)) return undefined;
  if (isMissing && hasUnknownKey(written, schemas.manifest)) return undefined;
  return listOf(isMissing ? [] : listedItems(written[key]), wanted, `A new one is added under “${key}” in framework.md.`);
}

/** There are tens of thousands of references, and a handful of lists that they may name something from. */
function once<K extends KnownNames | undefined>(context: FrameworkContext, key: unknown, workOut: () => K): K {
  const known = context.memory.of(context, startLists);
  if (!known.has(key)) known.set(key, workOut());
  return known.get(key) as K;
}

const startLists = (): Map<unknown, KnownNames | undefined> => new Map();
