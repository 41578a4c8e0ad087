import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeAnchor, resolveAnchor, type Anchor } from '@framewright/review';
import { fetchPullRequest, gitTree } from '@framewright/workspace';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { randomFrom, type Random } from './support/random.ts';
import { git } from './fixtures/forge/contributions.ts';
import { serveGit, type GitServer } from './fixtures/forge/git-server.ts';

const path = 'framework/competences/clear-writing.md';
const head = '---\nid: clear-writing\ntitle: Clear writing\nkind: craft\n---\nThe ability to write so that others understand.\n';
const isWhole = inject('isWhole');
const steps = isWhole ? 60 : 16;

let folder = '';
let server: GitServer;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'framewright-history-')));
  mkdirSync(join(folder, 'forge'));
  server = await serveGit(join(folder, 'forge'));
});

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('over pushes, force-pushes, merges and rebases of a fork, a comment stands at its very words or says that it does not', async () => {
  const random = randomFrom(inject('seed'));
  const [upstream, fork, maintainer, author, reviewer] = ['forge/upstream.git', 'forge/fork.git', 'maintainer', 'author', 'reviewer'].map(
    (name) => join(folder, name),
  ) as [string, string, string, string, string];
  mkdirSync(maintainer);
  git(maintainer, ['init', '-q', '-b', 'main']);
  commit(maintainer, paragraphs(random, 8), 'first');
  git(folder, ['clone', '-q', '--bare', maintainer, upstream]);
  git(folder, ['clone', '-q', '--bare', upstream, fork]);
  git(folder, ['clone', '-q', fork, author]);
  git(author, ['remote', 'add', 'upstream', upstream]);
  git(author, ['checkout', '-qb', 'clearer']);
  git(maintainer, ['remote', 'add', 'origin', upstream]);
  // The reviewer has only what a forge serves.
  git(folder, ['clone', '-q', upstream, reviewer]);
  git(reviewer, ['remote', 'set-url', 'origin', `${server.address}/upstream.git`]);

  const anchors: Anchor[] = [];
  const seen = { found: 0, moved: 0, gone: 0, rebase: 0, merge: 0, forced: 0 };
  for (let step = 0; step < steps; step += 1) {
    const how = step === 0 ? 'push' : random.pick(['push', 'amend', 'rebase', 'merge'] as const);
    if (how === 'rebase' || how === 'merge') {
      commit(maintainer, edited(bodyIn(maintainer), random), `main ${step}`);
      git(maintainer, ['push', '-q', 'origin', 'main']);
      git(author, ['fetch', '-q', 'upstream']);
      if (
        took(author, how === 'rebase' ? ['rebase', '-q', '-X', 'theirs', 'upstream/main'] : ['merge', '-q', '-X', 'ours', 'upstream/main'])
      )
        seen[how] += 1;
      else git(author, [how, '--abort']);
    } else commit(author, edited(bodyIn(author), random), `step ${step}`, ...(how === 'amend' ? ['--amend'] : []));
    if (!took(author, ['push', '-q', 'origin', 'clearer'])) {
      git(author, ['push', '-q', '--force', 'origin', 'clearer']);
      seen.forced += 1;
    }
    git(upstream, ['fetch', '-q', fork, '+clearer:refs/pull/7/head']);

    const revision = git(author, ['rev-parse', 'HEAD']);
    await fetchPullRequest(reviewer, { number: 7, head: revision });
    const text = await textAt(reviewer, revision);
    expect(text).toBe(readFileSync(join(author, path), 'utf8'));
    for (const anchor of anchors) {
      const resolved = resolveAnchor(anchor, text, revision);
      seen[resolved.state] += 1;
      const places = text.split(anchor.quote).length - 1;
      if (resolved.state === 'gone') expect(anchor.unique && places === 1, `${step}: ${anchor.quote}`).toBe(false);
      else {
        expect(text.slice(...resolved.span), `${step}`).toBe(anchor.quote);
        expect(places, `${step}: ${anchor.quote}`).toBe(1);
        expect(
          text
            .split('\n')
            .slice(resolved.lines[0] - 1, resolved.lines[1])
            .join('\n'),
          `${step}`,
        ).toContain(anchor.quote);
      }
    }
    const lines = text.split('\n');
    const written = lines.flatMap((line, index) => (index > 6 && line !== '' ? [index + 1] : []));
    const line = random.pick(written);
    const anchor = makeAnchor({ path, text, revision }, [line, line], lines[line - 1] ?? '');
    if (anchor) anchors.push(anchor);
  }
  // A reviewer who fetched the commented revision still has it, however the branch was rewritten since.
  for (const anchor of anchors) expect(resolveAnchor(anchor, await textAt(reviewer, anchor.revision), anchor.revision).state).toBe('found');
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(isWhole ? 2 : 0);
}, 300_000);

function took(repository: string, args: readonly string[]): boolean {
  try {
    git(repository, args);
    return true;
  } catch {
    return false;
  }
}

async function textAt(repository: string, revision: string): Promise<string> {
  const [content] = await gitTree(repository, revision).read([path]);
  if (!content || !('bytes' in content)) throw new Error(`${revision} has no ${path}`);
  return new TextDecoder().decode(content.bytes);
}

function commit(repository: string, body: readonly string[], message: string, ...more: readonly string[]): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), `${head}\n${body.join('\n\n')}\n`);
  git(repository, ['add', '--all']);
  git(repository, ['commit', '-q', '--allow-empty', '-m', message, ...more]);
}

function bodyIn(repository: string): readonly string[] {
  return readFileSync(join(repository, path), 'utf8').slice(head.length).trim().split('\n\n');
}

const vocabulary = ['short', 'words', 'help', 'every', 'reader', 'who', 'comes', 'first'];

function paragraphs(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => Array.from({ length: 3 + random.below(6) }, () => random.pick(vocabulary)).join(' '));
}

/** One paragraph added, removed, moved, duplicated or changed. */
function edited(body: readonly string[], random: Random): readonly string[] {
  const at = random.below(body.length);
  const [own = '', other = random.below(body.length)] = [body[at]];
  const [fresh = ''] = paragraphs(random, 1);
  switch (random.below(5)) {
    case 0:
      return body.toSpliced(at, 0, fresh);
    case 1:
      return body.length > 3 ? body.toSpliced(at, 1) : [...body, fresh];
    case 2:
      return body.toSpliced(at, 1).toSpliced(other, 0, own);
    case 3:
      return body.toSpliced(other, 0, own);
    default:
      return body.with(at, `${own} ${fresh}`);
  }
}
