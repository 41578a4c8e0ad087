import { describe, expect, inject, test } from 'vitest';
import { tryText } from './fuzz/checks.ts';
import { mutated } from './fuzz/mutate.ts';
import { randomFrom } from './fuzz/random.ts';
import { unsafePart } from './fuzz/safe-html.ts';
import { startingTexts } from './fuzz/texts.ts';

const executions = inject('isWhole') ? 8_000 : 250;

describe('the checks themselves', () => {
  test.each(['<script>', '<p onclick="a">', '<a href="javascript:a">', '<img src="a">', '<p', '<p title=a>', '<a href="/other">', '<P>'])(
    '%s is seen',
    (html) => {
      expect(unsafePart(`<p>a</p>${html}`)).toContain(html);
    },
  );

  test('what prose becomes is not', () => {
    expect(unsafePart('<p data-lines="1-2">a &#x3C;b> <a href="https://a.b/?c=%3C">c</a><br></p><hr>')).toBeUndefined();
  });

  test('texts as they are pass, and some are clean', () => {
    const tried = startingTexts.filter((_, index) => index % 10 === 0).map(tryText);
    expect(tried.flatMap(({ faults }) => faults)).toEqual([]);
    expect(tried.filter(({ printed }) => printed).length).toBeGreaterThan(5);
  });
});

test(`${executions} mutated texts break nothing`, { timeout: 600_000 }, () => {
  const random = randomFrom(inject('seed'));
  let printed = 0;
  for (let execution = 0; execution < executions; execution += 1) {
    const text = mutated(random);
    const tried = tryText(text);
    expect({ execution, text: tried.faults.length > 0 ? text : undefined, faults: tried.faults }).toEqual({
      execution,
      text: undefined,
      faults: [],
    });
    if (tried.printed) printed += 1;
  }
  expect(printed).toBeGreaterThan(executions / 50);
});
