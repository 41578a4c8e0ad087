import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { makeAnchor, resolveAnchor, type Anchor } from './anchor.ts';
import type { LineRange } from './quoted-words.ts';

const path = 'framework/competences/mooring.md';
const text = `---
id: mooring
title: Mooring
---
The ability to bring lines ashore.

## Hand

### Alone

Chooses the lines for wind
and tide. Takes the last turn off.

### Guided

Takes the last turn off.

## Evidence

- Landings logged by the skipper
- Landings in wind
`;

function anchorAt(lines: LineRange, quote: string, source: string = text): Anchor {
  const anchor = makeAnchor({ path, text: source, revision: 'r1' }, lines, quote);
  if (anchor === undefined) throw new Error('There are no such lines');
  return anchor;
}

test.each([
  ['words of one line', [5, 5], 'bring lines', { lines: [5, 5], quote: 'bring lines', unique: true, under: [] }],
  ['cut words are made whole', [5, 5], 'ring lin', { lines: [5, 5], quote: 'bring lines' }],
  ['words over a line break', [11, 12], 'wind and tide', { lines: [11, 12], quote: 'wind\nand tide', under: ['Hand', 'Alone'] }],
  ['words that stand elsewhere too', [16, 16], 'last turn', { lines: [16, 16], quote: 'Takes the last turn off.', unique: false }],
  [
    'words that are not written like that',
    [11, 12],
    'wind or tide',
    { lines: [11, 12], quote: 'Chooses the lines for wind\nand tide. Takes the last turn off.' },
  ],
  ['words that these lines hold twice', [20, 21], 'Landings', { lines: [20, 21], unique: true, under: ['Evidence'] }],
  ['a heading', [9, 9], '### Alone', { lines: [9, 9], under: ['Hand', 'Alone'] }],
] as const)('an anchor of %s', (_what, lines, quote, expected) => {
  expect(anchorAt(lines, quote)).toMatchObject(expected);
});

test.each([[[0, 1]], [[3, 2]], [[1, 99]], [[1.5, 2]]] as const)('there is no anchor at lines %j', (lines) => {
  expect(makeAnchor({ path, text, revision: 'r1' }, lines, 'x')).toBeUndefined();
});

test.each([
  ['nothing changed', text, { state: 'found', lines: [5, 5] }],
  ['a line came above', text.replace('id:', '# note\nid:'), { state: 'moved', lines: [6, 6] }],
  ['the lines end as in Windows', text.replaceAll('\n', '\r\n'), { state: 'found', lines: [5, 5] }],
  ['the line is broken otherwise', text.replace('to bring', 'to\nbring'), { state: 'moved', lines: [6, 6] }],
  ['a word changed', text.replace('bring lines', 'bring all lines'), { state: 'gone', because: 'changed' }],
  ['a part of a longer word is left', text.replace('bring lines', 'bring linesmen'), { state: 'gone', because: 'changed' }],
  ['they were copied', `${text}\nHe can bring lines.\n`, { state: 'gone', because: 'ambiguous' }],
  ['a blank line came between', text.replace('bring lines', 'bring\n\nlines'), { state: 'gone', because: 'changed' }],
])('words that %s', (_what, now, expected) => {
  expect(resolveAnchor(anchorAt([5, 5], 'bring lines'), now)).toMatchObject(expected);
});

test('what stood twice is found at its revision, and not looked for in another', () => {
  const anchor = anchorAt([16, 16], 'last turn');
  expect(resolveAnchor(anchor, text, 'r1')).toMatchObject({ state: 'found', lines: [16, 16] });
  expect(resolveAnchor(anchor, text.replace('and tide. Takes the last turn off.', 'and tide.'), 'r2')).toMatchObject({
    state: 'gone',
    because: 'ambiguous',
  });
});

test.each([
  ['its own', text.replace('for wind', 'for calm'), { words: 'Alone', line: 9 }],
  ['that above, where its own is gone', text.replace('### Alone', '### Apart').replace('for wind', 'for calm'), { words: 'Hand', line: 7 }],
  ['none, where all are gone', text.replace('## Hand', '## Arm').replace('for wind', 'for calm'), undefined],
  ['not one that stands twice', `${text.replace('for wind', 'for calm')}\n## Hand\n\n### Alone\n`, undefined],
])('what is gone is shown at the nearest heading: %s', (_what, now, heading) => {
  const found = resolveAnchor(anchorAt([11, 12], 'for wind and tide'), now);
  expect(found.state).toBe('gone');
  expect('heading' in found ? found.heading : undefined).toEqual(heading && expect.objectContaining(heading));
});

test('a search takes no longer for words that are made to be slow', () => {
  const slow = `${'a '.repeat(200_000)}b`;
  const anchor = anchorAt([1, 1], '', slow);
  expect(resolveAnchor(anchor, `${'a '.repeat(300_000)}c`)).toMatchObject({ state: 'gone' });
});

/** A word of a text, with the white space before it; the number tells tokens of the first text from all that came later. */
interface Token {
  readonly word: string;
  readonly gap: ' ' | '\n' | '\n\n';
  readonly number: number;
}

type Edit =
  | { readonly does: 'delete' | 'move' | 'copy' | 'reflow'; readonly from: number; readonly count: number; readonly to: number }
  | { readonly does: 'insert'; readonly to: number; readonly tokens: readonly Token[] };

const token = fc.record({
  word: fc.constantFrom('ab', 'b', 'abc', 'ä', '*', 'c.'),
  gap: fc.constantFrom(' ', ' ', ' ', '\n', '\n\n'),
  number: fc.constant(-1),
}) as fc.Arbitrary<Token>;
const edit = fc.oneof(
  fc.record({
    does: fc.constantFrom('delete', 'move', 'copy', 'reflow'),
    from: fc.nat(40),
    count: fc.integer({ min: 1, max: 6 }),
    to: fc.nat(40),
  }),
  fc.record({ does: fc.constant('insert'), to: fc.nat(40), tokens: fc.array(token, { minLength: 1, maxLength: 6 }) }),
) as fc.Arbitrary<Edit>;

test('whatever is edited, an anchor that resolves points at exactly the quoted words, and at none that only look like them', {
  timeout: 60_000,
}, () => {
  const seen = { found: 0, moved: 0, changed: 0, ambiguous: 0 };
  fc.assert(
    fc.property(
      fc.array(token, { minLength: 4, maxLength: 30 }),
      fc.nat(40),
      fc.integer({ min: 1, max: 5 }),
      fc.array(edit, { maxLength: 4 }),
      (words, start, length, edits) => {
        const old = words.map((each, number) => ({ ...each, number }));
        const chosen = old.slice(start % old.length, (start % old.length) + length);
        const first = rendered(old);
        const [from, to] = [first.starts[start % old.length] ?? 0, first.ends[(start % old.length) + chosen.length - 1] ?? 0];
        const anchor = anchorAt([lineAt(first.text, from), lineAt(first.text, to)], first.text.slice(from, to), first.text);
        const quoted = tokensAt(old, resolveAnchor(anchor, first.text, 'r1'));
        expect(quoted.map(({ word }) => word)).toEqual(anchor.quote.split(/\s+/u));

        const current = edits.reduce<readonly Token[]>(applied, old);
        const now = rendered(current);
        const resolved = resolveAnchor(anchor, now.text, 'r2');
        seen[resolved.state === 'gone' ? resolved.because : resolved.state] += 1;
        const places = placesOf(quoted, current);
        const isSure = anchor.unique && places.length === 1;
        expect(resolved.state !== 'gone').toBe(isSure);
        if (resolved.state === 'gone') return;
        expect(now.text.slice(...resolved.span).split(/\s+/u)).toEqual(anchor.quote.split(/\s+/u));
        expect([lineAt(now.text, resolved.span[0]), lineAt(now.text, resolved.span[1])]).toEqual(resolved.lines);
        expect(resolved.state === 'found').toBe(String(resolved.lines) === String(anchor.lines));
        const numbers = (list: readonly Token[]): string => list.map(({ number }) => number).join();
        const survives = places.some((place) => numbers(current.slice(place, place + quoted.length)) === numbers(quoted));
        if (survives) expect(numbers(tokensAt(current, resolved))).toBe(numbers(quoted));
      },
    ),
    { seed: inject('seed'), numRuns: inject('isWhole') ? 30_000 : 3_000 },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(50);
});

function rendered(tokens: readonly Token[]): {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
} {
  let body = '';
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const { word, gap } of tokens) {
    body += body === '' ? '' : gap;
    starts.push(body.length);
    body += word;
    ends.push(body.length);
  }
  return { text: body, starts, ends };
}

function lineAt(body: string, offset: number): number {
  return body.slice(0, offset).split('\n').length;
}

function tokensAt(tokens: readonly Token[], resolved: ReturnType<typeof resolveAnchor>): readonly Token[] {
  if (resolved.state === 'gone') return [];
  const { starts, ends } = rendered(tokens);
  return tokens.slice(starts.indexOf(resolved.span[0]), ends.indexOf(resolved.span[1]) + 1);
}

/** Where the words of some tokens stand in others, blank lines in the same places: found by comparing them one by one. */
function placesOf(quoted: readonly Token[], tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((_, place) =>
    quoted.every(({ word, gap }, index) => {
      const other = tokens[place + index];
      return other?.word === word && (index === 0 || (other.gap === '\n\n') === (gap === '\n\n'));
    })
      ? [place]
      : [],
  );
}

function applied(tokens: readonly Token[], each: Edit): readonly Token[] {
  const to = each.to % (tokens.length + 1);
  if (each.does === 'insert') return tokens.toSpliced(to, 0, ...each.tokens);
  const from = each.from % Math.max(tokens.length, 1);
  const some = tokens.slice(from, from + each.count);
  if (each.does === 'delete') return tokens.toSpliced(from, each.count);
  if (each.does === 'copy') return tokens.toSpliced(to, 0, ...some.map((one) => ({ ...one, number: -1 })));
  if (each.does === 'reflow')
    return tokens.toSpliced(
      from,
      each.count,
      ...some.map((one) => (one.gap === '\n\n' ? one : { ...one, gap: one.gap === ' ' ? ('\n' as const) : (' ' as const) })),
    );
  const rest = tokens.toSpliced(from, each.count);
  return rest.toSpliced(each.to % (rest.length + 1), 0, ...some);
}
