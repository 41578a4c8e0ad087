import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@framewright/cli';
import { postReviewComment, summaryMarker } from '@framewright/forge';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { git, startStage, type Stage } from './fixtures/forge/contributions.ts';
import { startFakeForge, type FakeForge } from './fixtures/forge/fake-forge.ts';
import { forgeWith, newPull, type FakePull } from './fixtures/forge/fake-state.ts';
import { recordedIo } from './support/recorded-io.ts';

const path = 'framework/competences/clear-writing.md';
const base = join(import.meta.dirname, 'scenarios/base/framework');
const written = (...paragraphs: readonly string[]): string =>
  `---\nid: clear-writing\ntitle: Clear writing\nkind: craft\ngroup: desk-work\n---\nThe ability to write so that others understand.\n\n${paragraphs.join('\n\n')}\n`;
const first = written(
  'Short words help.',
  'The reader comes first.',
  '## Application\n\n### Able\n\nWrites a page that needs no second look.',
);

let stage: Stage;
let forge: FakeForge;
let pull: FakePull;

beforeAll(async () => {
  stage = await startStage(base, {});
});

afterAll(async () => stage.end());

afterEach(async () => {
  await forge.close();
  // All requests and responses of a test conform to GitHub's description.
  expect(forge.faults).toEqual([]);
});

/** A pull request on the forge whose commits are in the repository, too; more texts are force-pushed. */
async function open(...texts: readonly string[]): Promise<readonly string[]> {
  const heads = texts.map((text) => stage.contribute(7, { [path]: text }));
  pull = newPull(7, 'Clearer');
  forge = await startFakeForge(forgeWith(pull));
  push(heads[0] ?? '');
  return heads;
}

function push(head: string): void {
  pull.pushes.push({ revision: head, diff: stage.onForge(['diff', 'main', head]) });
}

async function comment(head: string, lines: readonly [number, number], body: string): Promise<void> {
  const connection = { fetch, repository: 'group/framework', api: forge.api, token: 'reviewer' };
  await postReviewComment(connection, 7, { on: 'lines', path, revision: head, lines: { first: lines[0], last: lines[1] }, body });
}

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function call(cwd: string, token: string | undefined, ...argv: readonly string[]): Promise<Answer> {
  const io = recordedIo(cwd);
  const env = { GITHUB_API_URL: forge.api, GITHUB_REPOSITORY: 'group/framework', ...(token === undefined ? {} : { GITHUB_TOKEN: token }) };
  const code = await run(argv, { ...io, env });
  return { code, out: io.printed(), err: io.complained() };
}

/** The author's own clone, at a commit of the pull request. */
function authorAt(head: string): string {
  const clone = mkdtempSync(join(tmpdir(), 'framewright author '));
  made.push(clone);
  // Over the protocol, so that only what is requested is fetched.
  git(clone, ['clone', '-q', '--no-checkout', `file://${join(stage.checkout, '../forge/repository.git')}`, '.']);
  git(clone, ['fetch', '-q', 'origin', head]);
  git(clone, ['checkout', '-q', head]);
  return clone;
}

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('framewright review-comments', () => {
  test('lists each conversation with its entry and paragraph', async () => {
    const [head = ''] = await open(first);
    await comment(head, [9, 9], 'Which words?\n\u001B[31m@all');
    await comment(head, [17, 17], 'Who says so?');
    const { code, out } = await call(authorAt(head), undefined, 'review-comments', '7');
    expect(code).toBe(0);
    expect(out).toBe(
      `${path}, line 9 – Clear writing
  “Short words help.”
  reviewer:
    Which words?
    ␛[31m@all

${path}, line 17 – Clear writing
  “Writes a page that needs no second look.”
  reviewer:
    Who says so?

2 conversations
`,
    );
  });

  interface Expected {
    readonly state: string;
    readonly lines?: readonly [number, number];
    readonly paragraph?: string;
  }

  test.each<readonly [string, string, Expected]>([
    ['held', first, { state: 'found', lines: [11, 11], paragraph: 'The reader comes first.' }],
    [
      'moved',
      written('A new paragraph.', 'Short words help.', 'The reader comes first.', '## Application\n\n### Able\n\nWrites well.'),
      { state: 'found', lines: [13, 13] },
    ],
    ['changed', written('Short words help.', 'The reader is first.'), { state: 'gone' }],
    ['twice there now', written('The reader comes first.', 'Short words help.', 'The reader comes first.'), { state: 'gone' }],
  ])('after a force-push the words are %s', async (_what, text, expected) => {
    const [before = '', after = ''] = await open(first, text);
    await comment(before, [11, 11], 'Always?');
    push(after);
    const author = authorAt(after);
    git(author, ['fetch', '-q', 'origin', before]);
    const { out } = await call(author, undefined, 'review-comments', '7', '--json');
    const [thread] = (JSON.parse(out) as { readonly threads: readonly Record<string, unknown>[] }).threads;
    expect(thread).toMatchObject({
      ...expected,
      entry: { type: 'competence', id: 'clear-writing', title: 'Clear writing' },
      quote: 'The reader comes first.',
    });
    if (expected.state === 'gone') expect(thread).not.toHaveProperty('lines');
    else expect(text.split('\n').slice((expected.lines?.[0] ?? 0) - 1, expected.lines?.[1])).toEqual(['The reader comes first.']);
  });

  test('without the revision that a comment was written on, words are not looked for', async () => {
    const [before = '', after = ''] = await open(
      first,
      written('A new paragraph.', 'Short words help.', 'The reader  comes first.\nToday.'),
    );
    await comment(before, [11, 11], 'Always?');
    push(after);
    const { out } = await call(authorAt(after), undefined, 'review-comments', '7', '--json');
    expect(JSON.parse(out)).toMatchObject({ threads: [{ state: 'gone', quote: 'The reader comes first.' }] });
  });

  test('says which are resolved where it may know', async () => {
    const [head = ''] = await open(first);
    await comment(head, [9, 9], 'One');
    await comment(head, [11, 11], 'Two');
    forge.state.resolved.add(1001);
    const author = authorAt(head);
    const { out } = await call(author, 'reviewer', 'review-comments', 'https://forge.example/group/framework/pull/7', '--json');
    expect(JSON.parse(out)).toMatchObject({ threads: [{ resolved: true }, { resolved: false }] });
    expect((await call(author, 'reviewer', 'review-comments', '7')).out).toContain(
      '2 conversations'.replace('2 conversations', '1 conversation open, 1 resolved'),
    );
  });

  test('nothing said, and what can’t be', async () => {
    const [head = ''] = await open(first);
    const author = authorAt(head);
    expect((await call(author, undefined, 'review-comments', '7')).out).toContain('Nobody has commented');
    expect(await call(author, undefined, 'review-comments', '8')).toMatchObject({
      code: 2,
      err: expect.stringContaining('knows no such repository') as unknown,
    });
    expect(await call(author, undefined, 'review-comments', 'seven')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not “seven”') as unknown,
    });
  });
});

describe('framewright summary-comment', () => {
  test('writes, brings up to date, and leaves alone what is about something older', async () => {
    const [head = '', newer = ''] = await open(first, written('Other.'));
    const folder = authorAt(head);
    const sum = async (text: string, ...more: readonly string[]): Promise<Answer> => {
      writeFileSync(join(folder, 'summary.md'), text);
      return call(folder, 'workflow', 'summary-comment', '7', 'summary.md', ...more);
    };
    expect(await sum('one', '--head', head)).toMatchObject({ code: 0, out: expect.stringContaining('was created') as unknown });
    expect(await sum('two', '--head', head)).toMatchObject({ code: 0, out: expect.stringContaining('was updated') as unknown });
    expect(await sum('two')).toMatchObject({ out: expect.stringContaining('up to date already') as unknown });
    push(newer);
    expect(await sum('three', '--head', head)).toMatchObject({ code: 0, out: expect.stringContaining('nothing was written') as unknown });
    expect(pull.conversation.map(({ body }) => body)).toEqual([`${summaryMarker}\ntwo`]);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('three');
  });

  test('needs a token', async () => {
    const [head = ''] = await open(first);
    const folder = authorAt(head);
    writeFileSync(join(folder, 'summary.md'), 'one');
    expect(await call(folder, undefined, 'summary-comment', '7', 'summary.md')).toMatchObject({
      code: 2,
      err: expect.stringContaining('token') as unknown,
    });
    expect(pull.conversation).toEqual([]);
  });
});
