import type { FileChanges } from '@framewright/review';
import type { Conversation } from '@framewright/site';
import { newPull, type FakePull } from '../fixtures/forge/fake-state.ts';
import { previewExample, type PreviewExample } from './preview-example.ts';

/** Hostile comments. */
export const hostileBodies: readonly string[] = [
  '<script>globalThis.happened = true</script><img src=x onerror="happened = true">',
  '[a link](javascript:alert(1)) and <javascript:alert(2)> and https://evil.example/',
  '@everyone, see #1 and GH-2\r\n\r\n- one\n- two\n\n# A heading',
  `${'long words '.repeat(930)}the end`,
  '</p></article><h1 id="content">Mine</h1>',
  '{{set:html}} {happened} \uE000marks\uE001 \u202Ebackwards',
];

const addresses = [
  'https://forge.example/tea/skills/pull/12#discussion_r1',
  'javascript:alert(1)',
  'https://forge.example.evil.example/',
  'https://forge.example/"><script>happened = true</script>',
];

/** The place of the pull request. Nothing answers at these addresses: a visitor of the preview is connected to a fake forge. */
export const previewForge = { web: 'https://forge.example', api: 'http://api.forge.example', repository: 'tea/skills' } as const;

/** Conversations about every line of every file, one about each file, and one about removed words. */
export async function commentedPreview(): Promise<PreviewExample> {
  const { framework, preview } = await previewExample();
  let id = 0;
  const conversation = (rest: Pick<Conversation, 'path' | 'state' | 'lines' | 'heading'>): Conversation => {
    id += 1;
    const body = hostileBodies[id % hostileBodies.length] ?? '';
    const url = addresses[id % addresses.length] ?? '';
    const quote = `words <b>${id}</b>`;
    const author = id % 7 === 0 ? '<i>nobody</i>' : `reader-${id}`;
    return { ...rest, id, quote, isResolved: id % 5 === 0, comments: [{ author, body, at: '2026-03-14T10:00:00Z', url }] };
  };
  const conversations = framework.files.flatMap(({ path, text }) => [
    conversation({ path, state: 'file' }),
    conversation({ path, state: 'gone' }),
    ...text
      .split('\n')
      .map((_line, index) => conversation({ path, state: index % 2 === 0 ? 'found' : 'moved', lines: [index + 1, index + 1] })),
    ...text
      .split('\n')
      .flatMap((line, index) =>
        line.startsWith('#') ? [conversation({ path, state: 'gone', heading: { words: line.replace(/^#+ /u, ''), line: index + 1 } })] : [],
      ),
  ]);
  const pull = { number: 12, author: 'mara-li', forge: previewForge };
  return { framework, preview: { ...preview, pull, conversations } };
}

/** The pull request of the example as a forge has it. */
export function pullOf({ preview }: PreviewExample): FakePull {
  return {
    ...newPull(preview.pull?.number ?? 0, 'Better tea', 'mara-li'),
    pushes: [{ revision: preview.revision ?? '', diff: preview.changes.map(printed).join('') }],
  };
}

const prefixes = { same: ' ', added: '+', removed: '-' } as const;

function printed({ path, hunks }: FileChanges): string {
  const head = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`;
  const parts = hunks.map(({ before, after, lines }) =>
    [
      `@@ -${before.first},${before.count} +${after.first},${after.count} @@`,
      ...lines.map(({ change, text }) => `${prefixes[change]}${text}`),
      '',
    ].join('\n'),
  );
  return `${head}${parts.join('')}`;
}
