import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git, startStage, type Stage } from './fixtures/forge/contributions.ts';
import { call, copyOf, released, type Answer } from './support/temp-framework.ts';

// Somebody who knows the work and not git: they change one file in the browser and bring nothing else.
const base = join(import.meta.dirname, 'scenarios/base');
const path = 'framework/competences/clear-writing.md';
const before = readFileSync(join(base, path), 'utf8');
const reworded = before.replace('so that a busy reader understands at once', 'so that readers in a hurry understand and can act');
const site = 'https://previews.example/pr-1/';

let stage: Stage;

beforeAll(async () => {
  const folder = copyOf(base);
  await released(join(folder, 'framework'), '0.4.0');
  stage = await startStage(join(folder, 'framework'), {});
});

afterAll(async () => stage.end());

/** The comment that a contribution of one file gets. */
async function commentOn(number: number, text: string): Promise<string> {
  const head = stage.contribute(number, { [path]: text });
  const { code, out, err } = await call(
    stage.checkout,
    ...['preview-from', '.', '--number', String(number), '--head', head, '--base', 'main', '--site', site],
  );
  expect([code, err]).toEqual([0, '']);
  return out;
}

describe('a sentence that was reworded', () => {
  test('is thanked for, in words for whoever wrote it; what maintainers need is folded', async () => {
    const comment = await commentOn(1, reworded);
    const [shown = '', folded = ''] = comment.split('<details>');
    expect(shown).toBe(`### Thank you. Your change can be read, and the check found nothing to mend.

**What happens next.** Somebody who looks after this framework reads it and answers here. You need do nothing more. The note for the release is written from what changed when a version is made.

- [See the change on the pages](${site}): each place is marked, and you can say something about each paragraph. Nobody has reviewed the text yet.

#### What changes

- The definition of “Clear writing” was reworded.

#### Pages

- Clear writing, changed

`);
    expect(folded).toMatch(/\*\*Required step: \w+\*\*/u);
    expect(folded).toMatch(/`definition-changed` `[\da-f]{16}`/u);
    expect(folded).toContain('“framewright version” makes up for it');
  });

  test('passes every check, and the release note is written from what changed', async () => {
    // The comment made its commit known here, and a git that asks the forge would wait for this process.
    git(stage.checkout, ['merge', '-q', '--no-ff', '-m', 'Merge', stage.onForge(['rev-parse', 'refs/pull/1/head'])]);
    const checks: readonly (readonly string[])[] = [
      ['diff', 'HEAD^1', '--format', 'github'],
      ['validate', '--format', 'github', 'framework'],
      ['changeset', '--check', '--base', 'HEAD^1'],
      ['verify', '--base', 'HEAD^1'],
    ];
    const answers: Answer[] = [];
    for (const argv of checks) answers.push(await call(stage.checkout, ...argv));
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(answers[2]?.err).toContain('nothing that a contributor has to do');

    expect(await call(stage.checkout, 'version', '--date', '2026-11-23')).toMatchObject({ code: 0, err: '' });
    const changelog = readFileSync(join(stage.checkout, 'framework/CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(/## 0\.4\.1 \(2026-11-23\)\n[\s\S]*- The definition of “Clear writing” was reworded\. \(\w+\)\n/u);
    expect(await call(stage.checkout, 'release', '--date', '2026-11-23')).toMatchObject({ code: 0, err: '' });
    git(stage.checkout, ['reset', '-q', '--hard', 'HEAD^1']);
    git(stage.checkout, ['clean', '-q', '-f', '-d']);
  });
});

describe('a slip of the pen', () => {
  test('is shown with the line to put in its place, and what is put there passes', async () => {
    const slipped = reworded.replace('kind: craft', 'kind: crafts');
    const comment = await commentOn(2, slipped);
    expect(comment).toMatch(/^### Thank you\. Your change can be read, and one place has to be mended before it can be taken\.\n/u);
    expect(comment).toContain('#### To mend\n');
    const [, mended = ''] = /```text\n\s*(.*)\n\s*```/u.exec(comment) ?? [];
    expect(mended).toBe('kind: craft');
    expect(await commentOn(3, slipped.replace('kind: crafts', mended))).toContain('the check found nothing to mend');
  });

  test('what was wrong before is not laid at the door of whoever contributes', async () => {
    const comment = await commentOn(4, reworded);
    expect(comment).not.toContain('#### To mend');
    expect(comment).not.toContain('#### Worth another look');
  });
});
