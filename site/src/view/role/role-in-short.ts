import { levelTitle, ownValue, type EntryOf } from '@framewright/model';
import { firstSentences } from '../../entries/summary.ts';
import { proseWords, type View } from '../../editions/view.ts';
import type { Words } from '../../words/words.ts';
import type { RequirementRow } from '../requirement/requirement-row.ts';
import type { RolePage } from './role-page.ts';
import { typicalOf } from './typical-level.ts';

/** What is said of a role in some sixty words. */
export interface RoleFacts {
  /** The typical level in each dimension of the scale that rates most; none where nothing is rated. */
  readonly typical: readonly { readonly dimension: string; readonly title: string; readonly value: number }[];
  /** What the scale says of the typical level. */
  readonly text?: string;
  /** The highest level, where it is above the typical one, and the competences for which it is asked. */
  readonly highest?: { readonly title: string; readonly value: number; readonly competences: readonly string[] };
  readonly essential: number;
  readonly expected: number;
  readonly desirable: number;
  /** How many have no level, where others have one. */
  readonly unrated: number;
  /** How many are of each kind, where none has a level and there are several kinds. */
  readonly kinds: readonly { readonly title: string; readonly number: number }[];
  readonly choices: readonly { readonly title: string; readonly atLeast: number; readonly of: number }[];
  /** How many depend on the context, where none is chosen. */
  readonly conditional: number;
}

/** The sentences about a role; none where nothing is asked. */
export function inShort({ sheet: { inShort: words } }: Words, facts: RoleFacts): readonly string[] {
  const { typical, highest, choices } = facts;
  const [first] = typical;
  const isAlike = first !== undefined && typical.every(({ title, value }) => title === first.title && value === first.value);
  const levels = isAlike
    ? [words.level(first.title, first.value)]
    : typical.map(({ title, value, dimension }) => words.inDimension(words.level(title, value), dimension));
  const counted = [
    ...(facts.essential > 0 ? [words.essential(facts.essential)] : []),
    ...(facts.expected > 0 ? [words.expected(facts.expected)] : []),
    ...(facts.desirable > 0 ? [words.desirable(facts.desirable)] : []),
  ];
  const high = highest && words.level(highest.title, highest.value);
  return [
    ...(first ? [words.typically(levels, facts.text)] : []),
    ...(highest && high !== undefined
      ? [
          highest.competences.length <= mostNamed
            ? words.highest(high, highest.competences)
            : words.highestInMany(high, highest.competences.length),
        ]
      : []),
    ...(counted.length > 0 ? [words.counts(counted)] : []),
    ...(facts.unrated > 0 ? [words.unrated(facts.unrated)] : []),
    ...(facts.kinds.length > 0 ? [words.kinds(facts.kinds.map(({ title, number }) => words.kind(title, number)))] : []),
    ...(choices.length <= mostNamed
      ? choices.map(({ atLeast, of, title }) => words.choice(atLeast, of, title))
      : [words.choices(choices.length)]),
    ...(facts.conditional > 0 ? [words.conditional(facts.conditional)] : []),
  ];
}

/** More than this are counted rather than named. */
const mostNamed = 2;

/** What is said of a role. @param isConditional whether conditions on contexts are still open, because none was chosen */
export function roleFactsOf(view: View, { floor, electives }: RolePage, isConditional: boolean): RoleFacts {
  const rows = floor.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const byCompetence = Map.groupBy(rows, ({ id }) => id);
  const numberOf = (need: RequirementRow['need']): number => [...byCompetence.values()].filter((own) => strongestOf(own) === need).length;
  const rated = floor.flatMap(({ scale, groups }) => (scale ? groups.flatMap((group) => group.rows) : []));
  const [scale] = [...Map.groupBy(rated, (row) => row.scale)].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const unrated = [...byCompetence.values()].filter((own) => own.every((row) => !row.tracks.some((track) => track)));
  return {
    ...(scale
      ? levelFacts(
          view,
          scale,
          rated.filter((row) => row.scale === scale),
        )
      : { typical: [] }),
    essential: numberOf('essential'),
    expected: numberOf('expected'),
    desirable: numberOf('desirable'),
    unrated: unrated.length < byCompetence.size ? unrated.length : 0,
    kinds:
      unrated.length < byCompetence.size
        ? []
        : kindsIn(
            view,
            unrated.flatMap(([row]) => row ?? []),
          ),
    choices: electives.map(({ title, atLeast, among }) => ({ title, atLeast, of: among })),
    conditional: isConditional ? [...byCompetence.values()].filter((own) => own.some((row) => row.isConditional)).length : 0,
  };
}

function strongestOf(rows: readonly RequirementRow[]): RequirementRow['need'] {
  return (['essential', 'expected', 'desirable'] as const).find((need) => rows.some((row) => row.need === need)) ?? 'expected';
}

function levelFacts(view: View, scale: EntryOf<'scale'>, rows: readonly RequirementRow[]): Pick<RoleFacts, 'typical' | 'text' | 'highest'> {
  const { data } = scale;
  const asked = rows.map((row) => row.tracks.map((track) => (track && track.filled > 0 ? track.value : undefined)));
  const typical = data.dimensions.flatMap(({ id, title }, at) => {
    const value = typicalOf(rows.flatMap(({ tracks }) => tracks[at]?.value ?? []));
    return value === undefined || !asked.some((values) => values[at] === value)
      ? []
      : [{ dimension: title, id, title: levelTitle(data, id, value) ?? String(value), value }];
  });
  const texts = typical.flatMap(({ id, value }) => ownValue(data.descriptors, id)?.[value] ?? []);
  const text = texts.at(-1);
  const top = Math.max(...asked.flatMap((values) => values.flatMap((value) => value ?? [])));
  const isAbove = typical.length > 0 && typical.every(({ value }) => value < top);
  const highRows = rows.filter((_, at) => asked[at]?.includes(top));
  const dimension = data.dimensions.find((_, at) => asked.some((values) => values[at] === top));
  return {
    typical: typical.map(({ dimension: name, title, value }) => ({ dimension: name, title, value })),
    ...(text === undefined ? {} : { text: firstSentences(proseWords(view, text)) }),
    ...(isAbove
      ? {
          highest: {
            title: levelTitle(data, dimension?.id, top) ?? String(top),
            value: top,
            competences: [...new Set(highRows.map(({ competence }) => competence.label))],
          },
        }
      : {}),
  };
}

function kindsIn(view: View, rows: readonly RequirementRow[]): RoleFacts['kinds'] {
  const numbers = Map.groupBy(rows, ({ entry }) => entry?.data.kind);
  const kinds = view.framework.manifest.data.kinds.flatMap(({ id, title }) => {
    const number = numbers.get(id)?.length ?? 0;
    return number === 0 ? [] : [{ title, number }];
  });
  return kinds.length > 1 ? kinds : [];
}
