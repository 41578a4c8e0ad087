import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import { parseFileChanges, startPage, type FileChanges } from '@framewright/review';
import type { Conversation, Preview } from '@framewright/site';
import { writeFiles } from '@framewright/workspace';

import { editedTexts, type WordEdit } from '../support/edited-texts.ts';

/** A proposed change to a small framework, as a preview shows it. */
export interface PreviewExample {
  readonly framework: Framework;
  readonly preview: Preview;
}

const revision = '4f0c1d2e3b4a59687786950413223140abcdef01';
const folder = 'skills';
const edits: readonly WordEdit[] = [
  ['competences/brewing.md', 'tea that tastes as it should', 'tea that tastes as the guest hopes'],
  [
    'competences/brewing.md',
    'Explains what water does to the leaf.',
    'Explains what hard water does to the leaf, and what a guest would taste of it.',
  ],
  ['competences/brewing.md', '- A pot brewed for guests\n', '- A pot brewed for guests\n- Notes on three sorts of water\n'],
  ['competences/brewing.md', '## Examples\n\n- Oolong at noon\n', ''],
  ['competences/brewing.md', 'aliases: [Tea making]', 'aliases: [Tea making, Infusing]'],
  ['roles/host.md', 'knowledge: 2, practice: 1', 'knowledge: 3, practice: 2'],
  ['roles/host.md', '  courtesy: {}\n', '  courtesy: {}\n  whisking: { rating: { knowledge: 1, practice: 1 } }\n'],
  ['competences/garnish.md', 'look inviting', 'look as if it had been waiting for the guest'],
  ['terms/steep.md', 'To leave leaves in hot water.', 'To leave leaves in hot water until they have opened.'],
  [
    'competences/whisking.md',
    '',
    '---\nid: whisking\ntitle: Whisking\nkind: craft\ngroup: stove\nstatus: proposed\n---\nThe ability to whisk powdered tea until it foams.\n\nA whisk of [[brewing|bamboo]] is soaked first.\n',
  ],
];

/** The example. @param conversations the conversations so far */
export async function previewExample(conversations: readonly Conversation[] = []): Promise<PreviewExample> {
  const texts = exampleTexts({});
  const after = editedTexts(texts, edits);
  const [before, framework] = [parseFramework(texts), parseFramework(after)];
  return {
    framework,
    preview: {
      start: startPage(diffFrameworks(before, framework), before, framework, '2026-03-15'),
      before,
      base: 'main',
      revision,
      folder,
      changes: await changesBetween(texts, after),
      pull: {
        number: 12,
        author: 'mara-li',
        forge: { web: 'https://forge.example', api: 'https://forge.example/api/v3', repository: 'tea/skills' },
      },
      conversations,
    },
  };
}

async function changesBetween(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Promise<readonly FileChanges[]> {
  const place = await mkdtemp(join(tmpdir(), 'framewright-changes-'));
  const git = async (...args: readonly string[]): Promise<string> => (await promisify(execFile)('git', args, { cwd: place })).stdout;
  const filesOf = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([path, content]) => ({ path: `${folder}/${path}`, content }));
  try {
    await git('init', '--quiet');
    await writeFiles(place, filesOf(before));
    await git('add', '.');
    await writeFiles(place, filesOf(after));
    await git('add', '--intent-to-add', '.');
    return parseFileChanges(await git('diff', '--no-color', '--no-ext-diff', '--src-prefix=a/', '--dst-prefix=b/'));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
