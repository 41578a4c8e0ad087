import { Session, type Profiler } from 'node:inspector';
import { parseFile, renderProse, textLimits } from '@framewright/markdown';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { repeated, repeatedShapes, type RepeatedShape } from './unbreakable/repeated-shapes.ts';

/** Steps are blocks of the program that ran, which V8 counts: the same on every machine. */
const session = new Session();

beforeAll(() => {
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

afterAll(() => {
  session.post('Profiler.stopPreciseCoverage');
  session.post('Profiler.disable');
  session.disconnect();
});

/** A text that grows twice as long takes about twice the steps; where it takes this many times as much, they grow with its square. */
const linear = 2.7;
const parts = 400;
const most = 20_000;

/** What is known to grow so, which the counting has to find. */
const known: readonly RepeatedShape[] = [
  { first: '> a\n', part: 'a\n' },
  { part: 'x[^#]\n\n[^#]: y\n\n', isNumbered: true },
];

/** `npm test` tries each sixteenth shape, and those that are known. */
const shapes = repeatedShapes.filter(
  (shape, index) => inject('isWhole') || index % 16 === 0 || known.some(({ first, part }) => shape.first === first && shape.part === part),
);

/** Reads and shows a text. @returns whether it may be read at all */
function read(body: string): boolean {
  const { problems, readable } = parseFile('terms/x.md', `---\nid: x\ntitle: X\n---\n${body}`);
  if (!readable || problems.some(({ rule }) => rule === 'unreadable-file')) return false;
  renderProse(body, { entryLink: () => undefined, idPrefix: 'a' });
  return true;
}

function stepsOf(body: string): number {
  taken();
  read(body);
  return taken();
}

/** How many blocks ran since the last call. */
function taken(): number {
  let count = 0;
  session.post('Profiler.takePreciseCoverage', (_error, answer?: Profiler.TakePreciseCoverageReturnType) => {
    for (const { functions } of answer?.result ?? []) for (const { ranges } of functions) for (const range of ranges) count += range.count;
  });
  return count;
}

/** Whether steps grow with the square of the length from so many parts to twice as many. */
function growsWithSquare(shape: RepeatedShape, from: number): boolean {
  return stepsOf(repeated(shape, 2 * from)) > stepsOf(repeated(shape, from)) * linear;
}

/** As often as the size of a file lets it be. */
function large(shape: RepeatedShape): string {
  const lines = repeated(shape, 1).split('\n').length - 1;
  return repeated(shape, Math.min(most, Math.floor((textLimits.lines - 10) / Math.max(1, lines))));
}

test('what grows with the square of its length is reported before it takes long', () => {
  const grown = shapes.filter((shape) => growsWithSquare(shape, parts));
  expect(grown).toEqual(expect.arrayContaining([...known]));
  // Where another parser took over in between, that shows once only.
  expect(grown.filter((shape) => read(large(shape)) && growsWithSquare(shape, 4 * parts))).toEqual([]);
}, 600_000);
