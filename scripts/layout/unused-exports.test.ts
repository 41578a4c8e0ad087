import { expect, test } from 'vitest';
import { unusedExports } from './unused-exports.ts';

const api = `# What @framewright/forge exports

\`\`\`ts
interface Answer {
  readonly status: Status;
  readonly loaded: number;
}

function ask(question: string): Answer;

function askAll(question: string): void;

function askAll(questions: readonly string[]): void;

const later: () => typeof import('./later.ts');

function loaded(): void;

type Status = 'open' | 'closed';
\`\`\`
`;

/** The unused exports if a file of the cli and one beside it have these texts. */
const unused = (text: string, beside = ''): readonly string[] =>
  unusedExports('@framewright/forge', api, [
    { path: 'packages/cli/src/use.ts', text },
    { path: 'packages/cli/src/load-forge.ts', text: beside },
  ]);

test.each([
  ['all, where nobody imports anything', '', ['Answer', 'Status', 'ask', 'askAll', 'later', 'loaded']],
  ['not what is imported, nor the types that it mentions', "import { ask } from '@framewright/forge';", ['askAll', 'later', 'loaded']],
  ['not a type', "import { type Status } from '@framewright/forge';", ['Answer', 'ask', 'askAll', 'later', 'loaded']],
  ['not what gets another name', "import { askAll as all } from '@framewright/forge';", ['Answer', 'Status', 'ask', 'later', 'loaded']],
  [
    'what another package calls so',
    "import { ask, askAll } from '@framewright/model';",
    ['Answer', 'Status', 'ask', 'askAll', 'later', 'loaded'],
  ],
  ['what is only spoken of', '// ask loaded', ['Answer', 'Status', 'ask', 'askAll', 'later', 'loaded']],
  ['not what is loaded while it runs', "const { ask, askAll } = await import('@framewright/forge');", ['later', 'loaded']],
  [
    'not what an export of the package loads',
    "import { later } from '@framewright/forge';\nlater().loaded();",
    ['Answer', 'Status', 'ask', 'askAll'],
  ],
])('it is %s', (_, text, left) => {
  expect(unused(text)).toEqual(left);
});

test('what is loaded by way of another file counts as used', () => {
  const loader = "export const loadForge = (): Promise<typeof import('@framewright/forge')> => import('@framewright/forge');";
  expect(unused("import { loadForge } from './load-forge.ts';\nconst { askAll } = await loadForge();", loader)).toEqual([
    'Answer',
    'Status',
    'ask',
    'later',
    'loaded',
  ]);
});
