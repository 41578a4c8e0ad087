/** What stands in place of a part of a value: the kinds of values that schemas tell apart, right and wrong. */
const instead: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  'words of several kinds',
  'an-id',
  'an-id-',
  'x'.repeat(101),
  '😀'.repeat(110),
  '2026-02-28',
  '2026-02-29',
  '2026-11-31',
  'https://example.org/a?b=c#d',
  'https://example.org/ä b',
  'https://',
  [],
  ['an-id'],
  ['an-id', 'an-id'],
  ['an-id', 'another-id'],
  [{}],
  [{}, {}],
  {},
  { 'an-id': 1 },
  { 'An id': 1 },
  { 'x-own': null },
  { rating: { knowledge: 1 } },
  [{ rating: 1 }],
];

/** The value itself, and with each of its parts replaced, taken out, or given a further key, one at a time. */
export function* changedValues(value: unknown): Iterable<unknown> {
  yield value;
  yield* instead;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const changed of changedValues(item)) yield value.with(index, changed);
    yield [...value, ...value];
  } else if (typeof value === 'object' && value !== null) {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(map)) {
      const { [key]: inner, ...others } = map;
      yield others;
      for (const changed of changedValues(inner)) yield { ...map, [key]: changed };
    }
    for (const key of ['x-own', 'unknown', 'An id', '1', 'title', 'status', 'contexts', 'sources'])
      for (const added of instead) yield { ...map, [key]: added };
  }
}
