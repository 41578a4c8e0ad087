import {
  canonicalJson,
  digestOfText,
  isObject,
  labelOf,
  pathFor,
  pointerOf,
  stepsOf,
  valueAt,
  type Subject,
  type ChangePlace,
  type FoundChange,
  statusOf,
  ownValue,
} from '@framewright/model';
import type { ChangeKind } from './change-kind.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Finding, FindingPlace } from '../findings/finding.ts';
import { proposeEditorial } from './propose-editorial.ts';
import { wordRuns } from '../compare/words.ts';

/**
 * Turns a finding into a change, with the bump that it requires.
 * A proposed entry promised nothing: a change of it needs a minor release at most, unless it reaches others that were not proposed.
 * @param editorial fingerprints of prose changes that someone judged editorial
 */
export function judge(kind: ChangeKind, finding: Finding, comparison: Comparison, editorial: ReadonlySet<string>): FoundChange {
  const { entry, entryBefore, parts = [], heirs = [], before, after, at } = finding;
  const fingerprint = fingerprintOf(kind, finding);
  const isEditorial = kind.prose === true && editorial.has(fingerprint);
  const promisedNothing = [entryBefore ?? entry, ...parts, ...heirs].every((each) => statusOf(each) === 'proposed');
  const capped = promisedNothing && kind.bump === 'major' ? 'minor' : kind.bump;
  const change: FoundChange = {
    kind: kind.id,
    bump: isEditorial ? 'patch' : capped,
    affects: kind.affects,
    entry: { type: entry.type, id: entry.id, title: labelOf(entry) },
    ...(entryBefore !== undefined && entryBefore.id !== entry.id ? { formerId: entryBefore.id } : {}),
    ...(finding.language === undefined ? {} : { language: finding.language }),
    ...(heirs.length === 0 ? {} : { heirs: heirs.map(({ id }) => id) }),
    message: finding.message,
    fingerprint,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    places: {
      ...(at.before === undefined ? {} : { before: placeOf(at.before, comparison) }),
      ...(at.after === undefined ? {} : { after: placeOf(at.after) }),
    },
  };
  return kind.prose ? withProse(change, isEditorial) : change;
}

/** Word runs and the proposal are costly, so they are computed on demand. */
function withProse(change: FoundChange, isEditorial: boolean): FoundChange {
  const [old, current] = [textOf(change.before), textOf(change.after)];
  return Object.defineProperties(
    { ...change, prose: isEditorial ? 'editorial' : 'minor' },
    {
      words: once(() => wordRuns(old, current)),
      proposal: once(() => proposeEditorial(old, current)),
    },
  );
}

function once<T>(work: () => T): PropertyDescriptor {
  let done: { readonly value: T } | undefined;
  return {
    enumerable: true,
    configurable: true,
    get: () => {
      done ??= { value: work() };
      return done.value;
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A digest of the change and its entry, without positions. */
function fingerprintOf(kind: ChangeKind, { entry, language, before, after, at }: Finding): string {
  const place = at.after ?? at.before;
  const steps = place === undefined ? [] : stepsById(place);
  const identity = { kind: kind.id, id: entry.id, language, steps, before: before ?? null, after: after ?? null };
  return shortDigest(identity);
}

/** A short digest of what makes a change the one that it is. */
export function shortDigest(identity: unknown): string {
  return digestOfText(canonicalJson(identity)).slice(0, 16);
}

/** The steps of a pointer, with ids in place of list indexes. */
function stepsById({ subject, pointer }: FindingPlace): readonly string[] {
  let value: unknown = subject.data;
  return stepsOf(pointer).flatMap((step) => {
    if (!Array.isArray(value)) {
      value = isObject(value) ? ownValue(value, step) : undefined;
      return [step];
    }
    value = value[Number(step)];
    return isObject(value) && typeof value['id'] === 'string' ? [value['id']] : [];
  });
}

function placeOf(place: FindingPlace, comparison?: Comparison): ChangePlace {
  const { subject } = place;
  const pointer = comparison ? writtenPointer(place, comparison) : place.pointer;
  const found = { path: pathOf(subject), pointer };
  const { source } = subject;
  return source === undefined
    ? found
    : Object.defineProperty(
        found,
        'span',
        once(() => source.spanOf(pointer)),
      );
}

function pathOf(subject: Subject): string {
  if (subject.source) return subject.source.file.path;
  if (subject.type === 'translation') return `translations/${subject.language}/${pathFor(subject.of, subject.id)}`;
  return pathFor(subject.type, subject.id, subject.type === 'news' ? subject.data.date : undefined);
}

/** A pointer into the data before as written: with the ids and levels of that time. */
function writtenPointer({ subject, pointer }: FindingPlace, comparison: Comparison): string {
  if (comparison.vocabulary.isPlain || valueAt(subject.data, pointer) !== undefined) return pointer;
  let value: unknown = subject.data;
  const steps = stepsOf(pointer).map((step) => {
    const inside = value;
    const into = (each: string): unknown => valueAt(inside, pointerOf(each));
    const candidates = [step, ...(comparison.formerly.get(step) ?? []), ...formerLevels(step, subject, comparison)];
    const written = candidates.find((each) => into(each) !== undefined) ?? step;
    value = into(written);
    return written;
  });
  return pointerOf(...steps);
}

function formerLevels(step: string, subject: Subject, { vocabulary }: Comparison): readonly string[] {
  const change = subject.type === 'scale' ? vocabulary.scales.get(subject.id) : vocabulary.scaleOfCompetence(subject.id);
  return [...(change?.values ?? [])].filter(([, to]) => String(to) === step).map(([from]) => String(from));
}
