import { Failure } from '@framewright/workspace';
import { describe, expect, test } from 'vitest';
import { sumUpWhateverHappens, type PreviewSteps } from './sum-up-whatever-happens.ts';

/** Steps of which some may be replaced, and what they wrote: each summary, with “for now” before those that are. */
function recorded(changed: Partial<PreviewSteps<string>> = {}): { readonly steps: PreviewSteps<string>; readonly written: string[] } {
  const written: string[] = [];
  const steps: PreviewSteps<string> = {
    fetch: async () => undefined,
    read: async () => 'texts',
    sumUp: async (contribution, unbuilt) => `${contribution}, ${unbuilt ?? 'built'}`,
    build: async () => undefined,
    refuse: (reason) => `refused: ${reason}`,
    explain: (error) => `explained: ${String(error)}`,
    write: async (summary) => void written.push(summary),
    writeForNow: async (summary) => void written.push(`for now ${summary}`),
    ...changed,
  };
  return { steps, written };
}

const throwing = (error: unknown) => async (): Promise<never> => {
  throw error;
};
const errors: readonly (readonly [string, unknown])[] = [
  ['a failure', new Failure('Refused.')],
  ['a crash', new TypeError('text.includes is not a function')],
  ['a stack that is full', new RangeError('Maximum call stack size exceeded')],
  ['what is no error', 'a word'],
];

test('the file is written before each step that may end the program, as is right if it does', async () => {
  const { steps, written } = recorded();
  expect(await sumUpWhateverHappens(steps)).toBe(0);
  expect(written).toEqual([
    expect.stringMatching(/^for now refused: It was not read to its end: the program was stopped, or ran out of memory/u),
    expect.stringMatching(/^for now texts, Its pages were not built to their end/u),
    'texts, built',
  ]);
});

test('without pages there is one summary of what was read', async () => {
  const { steps, written } = recorded();
  const { build: _build, ...others } = steps;
  expect(await sumUpWhateverHappens(others)).toBe(0);
  expect(written.slice(1)).toEqual(['texts, built']);
});

test('a contribution that can’t be shown is refused', async () => {
  const { steps, written } = recorded({ read: throwing(new Failure('Too much.')) });
  expect(await sumUpWhateverHappens(steps)).toBe(1);
  expect(written.slice(1)).toEqual(['refused: Too much.']);
});

describe.each(errors)('%s', (_what, error) => {
  test.each(['fetch', 'read', 'sumUp', 'build'] as const)('in the step %s: the last summary says so', async (step) => {
    const { steps, written } = recorded({ [step]: throwing(error) });
    if (step === 'read' && error instanceof Failure) return expect(await sumUpWhateverHappens(steps)).toBe(1);
    await expect(sumUpWhateverHappens(steps)).rejects.toBe(error);
    expect(written.at(-1)).toBe(step === 'build' ? `texts, explained: ${String(error)}` : `refused: explained: ${String(error)}`);
  });

  test('while the summary of it is made: the one before stays, and the first error is told', async () => {
    const first = new Error('first');
    const { steps, written } = recorded({
      build: throwing(first),
      sumUp: async (contribution, unbuilt) => {
        if (unbuilt?.startsWith('explained')) throw error;
        return `${contribution}, ${unbuilt ?? 'built'}`;
      },
    });
    await expect(sumUpWhateverHappens(steps)).rejects.toBe(first);
    expect(written.at(-1)).toMatch(/^for now texts, Its pages were not built to their end/u);
  });
});
