import type { AnsweredEntry, ClosingAnswer, ExpectedRating, RoundAnswers, RoundComment, RoundReader } from '@framewright/model';

/** The cards of one dimension of an entry, as a page shows them. */
export interface ShownCards {
  readonly dimension: string;
  readonly cards: readonly { readonly letter: string; readonly value: number }[];
}

/** What a page of a round asks about. */
export interface AskedRound {
  readonly round: string;
  readonly entries: readonly { readonly id: string; readonly sets: readonly ShownCards[] }[];
}

/** A remark on words of an entry. */
export interface Remark extends RoundComment {
  readonly entry: string;
}

/** What a reader has filled in: the values of fields by their names, and remarks. */
export interface FilledIn {
  readonly values: Readonly<Record<string, string>>;
  readonly remarks: readonly Remark[];
}

/** The name of a field. */
export function fieldName(...steps: readonly string[]): string {
  return JSON.stringify(steps);
}

/** The answers of a reader, as far as they are complete: an order counts when each card has a place of its own. */
export function collectAnswers({ round, entries }: AskedRound, { values, remarks }: FilledIn, date: string): RoundAnswers {
  const given = (...steps: readonly string[]): string => (values[fieldName(...steps)] ?? '').trim();
  const reader: RoundReader = nonEmpty({ name: given('name'), sector: given('sector'), work: given('work') });
  const answered = entries.flatMap(({ id, sets }): readonly AnsweredEntry[] => {
    const orders = sets.flatMap(({ dimension, cards }) => {
      const order = orderOf(cards.map(({ letter }) => [letter, given('order', id, dimension, letter)]));
      return order === undefined ? [] : [{ dimension, order }];
    });
    const levels = sets.flatMap(({ dimension, cards }) =>
      cards.flatMap(({ letter, value }) => {
        const says = given('says', id, dimension, letter);
        return isJudgement(says) ? [{ dimension, level: value, says }] : [];
      }),
    );
    const missing = given('missing', id);
    const comments = [
      ...remarks.flatMap(({ entry, ...remark }) => (entry === id && remark.text.trim() !== '' ? [remark] : [])),
      ...(missing === '' ? [] : [{ text: missing }]),
    ];
    const read = given('read', id) === 'yes';
    if (!read && orders.length + levels.length + comments.length === 0) return [];
    return [{ id, ...(read ? { read } : {}), ...nonEmpty({ orders, levels, comments }) }];
  });
  return {
    round,
    date,
    via: 'page',
    ...nonEmpty({ reader, entries: answered, ratings: ratingsIn(values), questions: questionsIn(values) }),
    ...(given('done') === 'yes' ? { done: true } : {}),
  };
}

const judgements = ['fits', 'does-not-fit', 'not-seen', 'reword'] as const;

function isJudgement(value: string): value is (typeof judgements)[number] {
  return (judgements as readonly string[]).includes(value);
}

/** Letters in the order of their places; undefined unless each has a place of its own. */
function orderOf(places: readonly (readonly [letter: string, place: string])[]): readonly string[] | undefined {
  const isWhole = places.every(([, place]) => /^\d+$/u.test(place)) && new Set(places.map(([, place]) => place)).size === places.length;
  return isWhole ? places.toSorted(([, a], [, b]) => Number(a) - Number(b)).map(([letter]) => letter) : undefined;
}

function ratingsIn(values: FilledIn['values']): readonly ExpectedRating[] {
  const ratings = new Map<string, { readonly role: string; readonly competence: string; readonly rating: Record<string, number> }>();
  for (const [steps, value] of fieldsOf(values, 'rating')) {
    const [role = '', competence = '', dimension = ''] = steps;
    const key = fieldName(role, competence);
    const known = ratings.get(key) ?? { role, competence, rating: {} };
    if (/^\d+$/u.test(value)) known.rating[dimension] = Number(value);
    ratings.set(key, known);
  }
  return [...ratings.values()].map(({ rating, ...rest }) => (Object.keys(rating).length === 0 ? rest : { ...rest, rating }));
}

function questionsIn(values: FilledIn['values']): readonly ClosingAnswer[] {
  return fieldsOf(values, 'question').map(([[id = ''], answer]) => ({ id, answer: answer.trim() }));
}

/** The filled fields of a sort, by the rest of their names. */
function fieldsOf(values: FilledIn['values'], sort: string): readonly (readonly [steps: readonly string[], value: string])[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const [first, ...steps] = JSON.parse(name) as readonly string[];
    return first === sort && value.trim() !== '' ? [[steps, value] as const] : [];
  });
}

/** An object without what is empty. */
function nonEmpty<T extends object>(value: T): { readonly [K in keyof T]?: Exclude<T[K], ''> } {
  const isFilled = (item: unknown): boolean =>
    Array.isArray(item) ? item.length > 0 : typeof item === 'object' && item !== null ? Object.keys(item).length > 0 : item !== '';
  return Object.fromEntries(Object.entries(value).filter(([, item]) => isFilled(item))) as { readonly [K in keyof T]?: Exclude<T[K], ''> };
}
