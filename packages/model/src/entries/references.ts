import { entryTypeNames, type EntryType } from './entry-types.ts';
import { isObject, pointerOf } from '../text/json.ts';
import { isCover } from './cover.ts';
import type { PairPart } from './source-file.ts';

/** What an id in front matter names: an entry of a type, or something that the manifest, a scale or an elective defines. */
export type ReferenceTarget =
  | { readonly names: 'entry'; readonly type: EntryType }
  | { readonly names: 'context' | 'kind' | 'stage' | 'other-framework' | 'rule' }
  | { readonly names: 'dimension-of-scale' | 'level-of-scale' }
  | { readonly names: 'dimension'; readonly competence: string }
  | { readonly names: 'dimension-of-whole'; readonly competence: string }
  | { readonly names: 'option'; readonly elective: number };

/** One place in front matter that names something by its id. */
export interface Reference {
  /** What is written there; not always a text, since authors err. */
  readonly id: unknown;
  readonly pointer: string;
  /** Whether the id is a key or a value. */
  readonly part: PairPart;
  readonly target: ReferenceTarget;
}

/**
 * Every place in the front matter of an entry that names something, whether or not it exists.
 * @param written the entry as written; its shape is not relied on
 */
export function referencesOf(type: EntryType, written: { readonly [key: string]: unknown }): readonly Reference[] {
  const found: Reference[] = [];
  eachReference(type, written, (id, target, part, parent, step) => {
    found.push({ id, pointer: placeIn(parent, step), part, target });
  });
  return found;
}

/**
 * Called for each reference with what is written, what it names, whether it is a key or a value, the pointer of the list or map around it,
 * and its place in that. {@link placeIn} joins the two: there are many references, and few callers need a pointer.
 */
export type VisitReference = (id: unknown, target: ReferenceTarget, part: PairPart, parent: string, step: string | number) => void;

/** The pointer of a place inside a list or a map. */
export function placeIn(parent: string, step: string | number): string {
  return parent + pointerOf(step);
}

/** Calls `visit` for every place in the front matter of an entry that names something, in order. */
export function eachReference(type: EntryType, written: { readonly [key: string]: unknown }, visit: VisitReference): void {
  const value = (target: ReferenceTarget, ...steps: readonly (string | number)[]): void => {
    const id = at(written, steps);
    if (isName(id)) visit(id, target, 'value', pointerOf(...steps.slice(0, -1)), steps.at(-1) ?? '');
  };
  /** At the top level, where most are. */
  const own = (target: ReferenceTarget, key: string): void => {
    const id = Object.hasOwn(written, key) ? written[key] : undefined;
    if (isName(id)) visit(id, target, 'value', '', key);
  };
  const ownList = (target: ReferenceTarget, key: string): void => {
    const ids = Object.hasOwn(written, key) ? written[key] : undefined;
    if (Array.isArray(ids)) namesIn(target, ids, `/${key}`);
  };
  const list = (target: ReferenceTarget, ...steps: readonly (string | number)[]): void => {
    const ids = at(written, steps);
    if (Array.isArray(ids)) namesIn(target, ids, pointerOf(...steps));
  };
  const namesIn = (target: ReferenceTarget, ids: readonly unknown[], pointer: string): void => {
    for (let index = 0; index < ids.length; index += 1) if (isName(ids[index])) visit(ids[index], target, 'value', pointer, index);
  };
  const keys = (target: ReferenceTarget, ...steps: readonly (string | number)[]): void =>
    keysIn(target, at(written, steps), pointerOf(...steps));
  const keysIn = (target: ReferenceTarget, map: unknown, pointer: string): void => {
    for (const key of keysOf(map)) visit(key, target, 'key', pointer, key);
  };
  const requirements = (...steps: readonly (string | number)[]): void => {
    const map = at(written, steps);
    if (!isObject(map)) return;
    const pointer = pointerOf(...steps);
    keysIn(entry('competence'), map, pointer);
    for (const competence of Object.keys(map)) {
      const stated = map[competence];
      const place = pointer + pointerOf(competence);
      if (Array.isArray(stated)) for (const [index, item] of stated.entries()) requirement(competence, item, `${place}/${index}`);
      else requirement(competence, stated, place);
    }
  };
  const requirement = (competence: string, stated: unknown, pointer: string): void => {
    if (!isObject(stated)) return;
    keysIn({ names: 'dimension', competence }, at(stated, ratingSteps), `${pointer}/rating`);
    const contexts = at(stated, contextSteps);
    if (Array.isArray(contexts)) namesIn(context, contexts, `${pointer}/contexts`);
  };

  const covers = (hasParts: (cover: unknown) => boolean): void => {
    keys(entry('competence'), 'covers');
    for (const competence of keysOf(written['covers'])) {
      const rating = hasParts(at(written, ['covers', competence])) ? ratingSteps : [];
      keys({ names: 'dimension', competence }, 'covers', competence, ...rating);
    }
  };

  if (type !== 'manifest') ownList(entry(type), 'replacedBy');
  for (const index of indexes(written['alignments'])) value({ names: 'other-framework' }, 'alignments', index, 'framework');
  if (type === 'manifest') {
    for (const index of indexes(written['kinds'])) value(entry('scale'), 'kinds', index, 'scale');
    for (const index of indexes(written['sections'])) list(kind, 'sections', index, 'kinds');
    keys({ names: 'rule' }, 'rules');
    list(entry('page'), 'theme', 'pages');
  } else if (type === 'scale') {
    for (const index of indexes(written['dimensions'])) {
      value({ names: 'dimension-of-scale' }, 'dimensions', index, 'atMost');
      for (const level of indexes(at(written, ['dimensions', index, 'levels'])))
        value({ names: 'level-of-scale' }, 'dimensions', index, 'levels', level, 'id');
    }
  } else if (type === 'group' || type === 'family') {
    own(entry(type), 'parent');
  } else if (type === 'competence') {
    own(kind, 'kind');
    own(entry('scale'), 'scale');
    own(entry('group'), 'group');
    own(entry('competence'), 'partOf');
    if (typeof written['partOf'] === 'string') value({ names: 'dimension-of-whole', competence: written['partOf'] }, 'at', 'dimension');
    ownList(entry('competence'), 'buildsOn');
    ownList(entry('competence'), 'related');
  } else if (type === 'role') {
    own(entry('family'), 'family');
    own(entry('role'), 'extends');
    ownList(entry('competence'), 'without');
    ownList(context, 'contexts');
    requirements('requires');
    for (const index of indexes(written['electives'])) {
      requirements('electives', index, 'of');
      list({ names: 'option', elective: index }, 'electives', index, 'including');
    }
  } else if (type === 'qualification') {
    own({ names: 'stage' }, 'stage');
    ownList(entry('role'), 'audience');
    ownList(context, 'contexts');
    covers((cover) => isCover(cover));
  } else if (type === 'resource') {
    covers(() => true);
  } else if (type === 'review') {
    list(entry('role'), 'scope', 'roles');
    list(entry('competence'), 'scope', 'competences');
    list(entry('group'), 'scope', 'groups');
    list(kind, 'scope', 'kinds');
    for (const index of indexes(written['approvals'])) {
      list(entry('role'), 'approvals', index, 'roles');
      list(entry('competence'), 'approvals', index, 'competences');
      list(entry('group'), 'approvals', index, 'groups');
    }
  }
}

const kind: ReferenceTarget = { names: 'kind' };
const context: ReferenceTarget = { names: 'context' };
const ratingSteps = ['rating'] as const;
const contextSteps = ['contexts'] as const;

function entry(type: EntryType): ReferenceTarget {
  return entryTargets[type];
}

const entryTargets = Object.fromEntries(entryTypeNames.map((type) => [type, { names: 'entry', type }])) as unknown as Readonly<
  Record<EntryType, ReferenceTarget>
>;

function at(value: unknown, steps: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of steps) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (isObject(found) && Object.hasOwn(found, step)) found = found[String(step)];
    else return undefined;
  }
  return found;
}

const none: readonly never[] = [];

/** Whether a value can name something. */
function isName(value: unknown): boolean {
  return value !== undefined && value !== null && !isObject(value) && !Array.isArray(value);
}

function indexes(value: unknown): readonly number[] {
  return Array.isArray(value) ? [...value.keys()] : none;
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : none;
}
