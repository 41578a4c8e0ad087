import { isObject, pointerOf, scaleOf, valueAt, type EntryOf, type Json, inWords, ownValue } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import type { RequirementStep, StepPart } from '../compare/compare-requirements.ts';
import { values, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';
import type { RoleReport } from '../compare/role-reports.ts';
import type { RoleTurn } from '../compare/role-turns.ts';
import { isSame } from '../compare/same.ts';
import { inSentence, quotedLabel, quoted, titleOf } from './wording.ts';

/** The words of a message about a role. */
export interface RoleWording {
  /** “Host”. */
  readonly role: string;
  /** “Brewing”, with the elective if it is one of its options. */
  readonly competence: string;
  /** The title of the elective. */
  readonly elective: string;
  /** The levels or weights that differ, in words. */
  readonly step: string;
  /** The contexts in which it applies now and did not before, those in which it applied before and no longer does, and those in which it applies. */
  readonly gained: string;
  readonly lost: string;
  readonly kept: string;
  readonly turn: RoleTurn;
}

/** A finding for each turn of a kind in what roles require, inheritance included. */
export function roleFindings(
  comparison: Comparison,
  turn: RoleTurn['turn'],
  messageOf: (wording: RoleWording) => string,
): readonly Finding[] {
  return comparison.roles
    .filter((report) => report.turn.turn === turn)
    .map((report) => {
      const wording = wordingOf(comparison, report);
      const heirs = report.heirs.map((heir) => quotedLabel(heir));
      const inherited = heirs.length === 0 ? '' : ` ${inWords(heirs)} ${heirs.length === 1 ? 'inherits' : 'inherit'} this.`;
      return findingOf(report, `${messageOf(wording)}${inherited}`);
    });
}

function findingOf({ pair, turn, heirs }: RoleReport, message: string): Finding {
  const { step } = turn;
  return {
    entry: pair.after,
    entryBefore: pair.before,
    heirs,
    message,
    ...(step ? values({ before: partValues(step, 'from'), after: partValues(step, 'to') }) : values(wholeValues(turn))),
    at: {
      before: { subject: pair.before, pointer: pointerIn(pair, pair.old, turn, turn.competence) },
      after: { subject: pair.after, pointer: pointerIn(pair, pair.new, turn, turn.to?.[0] ?? turn.competence) },
    },
    explains: explainedKeys(pair, turn),
  };
}

/** A map from dimension to value; with contexts, a list of such. */
function partValues(step: RequirementStep, side: 'from' | 'to'): Json {
  const parts = step.parts.map((part): Json => {
    const value = part[side];
    const keyed = part.dimension === undefined ? (value ?? null) : { [part.dimension]: value ?? null };
    return part.contexts.length === 0 ? keyed : { contexts: part.contexts, value: keyed };
  });
  if (parts.length === 1) return parts[0] ?? null;
  return parts.every((part, index) => isObject(part) && step.parts[index]?.contexts.length === 0)
    ? Object.fromEntries((parts as object[]).flatMap((part) => Object.entries(part)))
    : parts;
}

function wholeValues({ turn, competence, to, before, after, atLeast, elective }: RoleTurn): { before?: unknown; after?: unknown } {
  if (atLeast) return atLeast;
  if (turn === 'made-mandatory') return { after: competence };
  if (turn === 'made-optional') return { before: competence };
  if (turn === 'elective-added') return { after: elective?.of.map((each) => each.competence) };
  if (turn === 'elective-removed') return { before: elective?.of.map((each) => each.competence) };
  if (turn === 'moved') return { before: competence, after: to };
  const plain = (list: RoleTurn['before']): unknown =>
    list?.map(({ rating, contexts, need }) => ({ ...(rating ? { rating } : {}), ...(contexts ? { contexts } : {}), need }));
  return { before: plain(before), after: plain(after) };
}

/** The place where a role itself states the subject of a turn, or the reference through which it inherits it. */
function pointerIn(pair: Pair, data: Pair['old'], turn: RoleTurn, competence: string | undefined): string {
  const { requires = {}, without = [], electives = [] } = data as unknown as EntryOf<'role'>['data'];
  if (turn.elective) {
    const index = electives.findIndex(({ id }) => id === turn.elective?.id);
    if (index === -1) return data['extends'] === undefined || pair.keys.has('electives') ? '/electives' : '/extends';
    return inElective(data, index, turn, competence);
  }
  const id = competence ?? '';
  if (Object.hasOwn(requires, id)) return deeper(data, pointerOf('requires', id), turn.step);
  const left = without.indexOf(id);
  if (left !== -1) return pointerOf('without', left);
  return pair.keys.has('requires') || data['extends'] === undefined ? '/requires' : '/extends';
}

function inElective(data: Pair['old'], index: number, turn: RoleTurn, competence: string | undefined): string {
  const at = pointerOf('electives', index);
  if (turn.atLeast) return `${at}/atLeast`;
  if (competence === undefined) return at;
  if (turn.turn === 'made-mandatory' || turn.turn === 'made-optional') {
    const including = valueAt(data, `${at}/including`);
    const place = Array.isArray(including) ? including.indexOf(competence) : -1;
    return place === -1 ? at : `${at}/including/${place}`;
  }
  const option = `${at}${pointerOf('of', competence)}`;
  return valueAt(data, option) === undefined ? `${at}/of` : deeper(data, option, turn.step);
}

/** The value itself if a single requirement has it. */
function deeper(data: Pair['old'], pointer: string, step: RequirementStep | undefined): string {
  if (!step) return pointer;
  const key = step.parts.some(({ dimension }) => dimension !== undefined)
    ? 'rating'
    : step.turn === 'strengthened' || step.turn === 'relaxed'
      ? 'need'
      : 'contexts';
  const inner = `${pointer}/${key}`;
  if (valueAt(data, inner) === undefined) return pointer;
  const [only, ...more] = step.parts;
  const level = only?.dimension === undefined || more.length > 0 ? inner : `${inner}${pointerOf(only.dimension)}`;
  return valueAt(data, level) === undefined ? inner : level;
}

/** The keys whose difference the turn explains. */
function explainedKeys(pair: Pair, { elective, competence = '', to = [] }: RoleTurn): readonly string[] {
  if (elective) return ['electives'];
  const differs = (key: 'requires' | 'without'): boolean =>
    [competence, ...to].some((id) => {
      const [old, current] = [pair.old[key], pair.new[key]];
      return key === 'requires'
        ? !isSame(isObject(old) ? ownValue(old, id) : undefined, isObject(current) ? ownValue(current, id) : undefined)
        : (Array.isArray(old) && old.includes(id)) !== (Array.isArray(current) && current.includes(id));
    });
  return (['requires', 'without'] as const).filter(differs);
}

function wordingOf(comparison: Comparison, { pair, turn }: RoleReport): RoleWording {
  const sides = [comparison.after, comparison.before];
  const elective = quoted(turn.elective?.title ?? '');
  const name = (id: string): string => quoted(titleOf(sides, id));
  const competence = turn.competence === undefined ? '' : name(turn.competence);
  const of = turn.to ? `${inWords(turn.to.map(name))} instead of ${competence}` : competence;
  return {
    role: quotedLabel(pair.after),
    competence: turn.elective && turn.competence !== undefined ? `${of}, one of the options of ${elective}` : of,
    elective,
    step: turn.step ? inWords(turn.step.parts.map((part) => partInWords(comparison, turn, part))) : '',
    gained: contextsInWords(
      comparison,
      (turn.step?.parts ?? []).filter(({ to }) => to === 'applies').flatMap(({ contexts }) => contexts),
    ),
    lost: contextsInWords(
      comparison,
      (turn.step?.parts ?? []).filter(({ from }) => from === 'applies').flatMap(({ contexts }) => contexts),
    ),
    kept: contextsInWords(
      comparison,
      (turn.after ?? []).flatMap(({ contexts = [] }) => contexts),
    ),
    turn,
  };
}

function partInWords(comparison: Comparison, turn: RoleTurn, part: StepPart): string {
  const contexts = contextsInWords(comparison, part.contexts);
  const where = contexts === '' ? '' : ` in ${contexts}`;
  if (part.dimension === undefined) return `${part.to} (was ${part.from})${where}`;
  const rated = dimensionTitle(comparison, turn, part.dimension);
  return `${part.to === undefined ? `any ${rated}` : `${rated} ${part.to}`} (was ${part.from ?? 'any'})${where}`;
}

/** The titles of contexts in the order of the manifest, each once. */
function contextsInWords({ before, after }: Comparison, contexts: readonly string[]): string {
  const titles = new Map(
    [before, after].flatMap((side) => (side.manifest.data.contexts ?? []).map(({ id, title }) => [id, title] as const)),
  );
  const ids = [...new Set([...titles.keys(), ...contexts])].filter((id) => contexts.includes(id));
  return inWords(ids.map((id) => inSentence(titles.get(id) ?? id)));
}

/** With a single dimension its name is left out. */
function dimensionTitle({ before, after }: Comparison, { competence = '' }: RoleTurn, id: string): string {
  for (const side of [after, before]) {
    const entry = side.byId.get(competence);
    const scale = entry?.type === 'competence' ? scaleOf(side, entry.data as EntryOf<'competence'>['data'])?.data : undefined;
    const dimension = scale?.dimensions.find((each) => each.id === id);
    if (scale && dimension) return scale.dimensions.length === 1 ? 'level' : inSentence(dimension.title);
  }
  return id;
}
