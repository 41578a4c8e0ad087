import { Failure } from '@framewright/workspace';
import { insertSorted } from './insert-sorted.ts';
import { constantOf, newName } from './new-name.ts';
import type { Skeleton } from './skeleton.ts';

const folder = 'packages/diff/src/changes';

/** The file that lists all kinds of changes. */
export const changeList: string = `${folder}/index.ts`;

/** What exists already. */
export interface KnownChanges {
  /** The text of the list of kinds. */
  readonly list: string;
  readonly ids: readonly string[];
  /** The names of the files beside it, without their endings. */
  readonly files: readonly string[];
}

/**
 * A new kind of change that is its own mirror, or two that mirror each other: a file that compiles and finds nothing, with the form of its
 * examples. Placeholders begin with “…”, and tests ask for their content.
 * @param typed one id; or two, and the name of their file unless it is what the ids share
 * @throws Failure if no kind, or no file, can have that name
 */
export function planChange([one, other, file, ...more]: readonly string[], known: KnownChanges): Skeleton {
  if (more.length > 0) throw new Failure('A new change takes an id, the id of its mirror and the name of their file, and nothing more.');
  const reserved = ['index', 'examples'];
  const id = newName(one, { what: 'change', taken: known.ids, reserved });
  const mirror = other === undefined ? undefined : newName(other, { what: 'change', taken: [...known.ids, id], reserved });
  const name = mirror === undefined ? id : newName(file ?? shared(id, mirror), { what: 'change', taken: [], reserved });
  if (mirror !== undefined) requireAlike(name, [id, mirror]);
  if (known.files.includes(name))
    throw new Failure(
      `${folder}/${name}.ts is there already; ${mirror === undefined ? 'choose another id' : 'name another file behind the two ids'}.`,
    );
  const constant = constantOf(name, 'change');
  const item = mirror === undefined ? constant : `...${constant}`;
  return {
    made: [{ path: `${folder}/${name}.ts`, content: mirror === undefined ? oneText(id, constant) : pairText(id, mirror, constant) }],
    listed: { path: changeList, content: insertSorted(known.list, { path: `./${name}.ts`, constant, item }) },
    next: [
      'Write what begins with “…”, the examples and what finds the change: npm test -- packages/diff/src/changes tests/diff-coverage.test.ts says what is missing.',
      ...(mirror === undefined ? ['It is its own mirror; name another kind there, or say why there is none, if that is so.'] : []),
    ],
  };
}

/** The words that both ids begin with. */
function shared(id: string, mirror: string): string {
  const [words, others] = [id.split('-'), mirror.split('-')];
  const until = words.findIndex((word, at) => word !== others[at]);
  const common = words.slice(0, until === -1 ? undefined : until).join('-');
  if (common !== '') return common;
  throw new Failure(
    `“${id}” and “${mirror}” begin with different words, and the ids of a pair begin alike, as “alias-added” and “alias-removed”.`,
  );
}

/** A pair is searched for by the words that its ids begin with; the last word of its file may say what moves instead. */
function requireAlike(name: string, ids: readonly string[]): void {
  const beginnings = [`${name}-`, name.replace(/[^-]+$/u, '')].filter((beginning) => beginning !== '');
  const other = ids.find((id) => !beginnings.some((beginning) => id.startsWith(beginning)));
  if (other !== undefined)
    throw new Failure(`Nobody would look for “${other}” in ${name}.ts; name the file after the words that both ids begin with.`);
}

const imports = {
  comparison: "import { pairsOf } from '../compare/comparison.ts';\n",
  edited: "import { edited } from '../examples/example-files.ts';\n",
  named: "import { quotedLabel } from '../findings/wording.ts';\n",
} as const;

/** Where an author finds the example framework that is changed. */
const [plain, changed] = ['{}', "edited('competences/brewing.md', ['[Tea making]', '[Tea making, Steeping]'])"];

function oneText(id: string, constant: string): string {
  return `${imports.edited}import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
${imports.named}import type { ChangeKind } from '../judging/change-kind.ts';

export const ${constant}: ChangeKind = {
  id: '${id}',
  mirror: '${id}',
  bump: 'major',
  affects: ['readers'],
  title: '… what happened, in a few words',
  why: '… why it needs that bump, for the people who will ask.',
  covers: schemaPaths(['competence'], '…'),
  examples: [
    {
      title: '… what somebody changed',
      before: ${plain},
      after: ${changed},
      expect: ['${id}'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['competence'], '…', (pair, before, after) => \`\${quotedLabel(pair.after)} … \${after} (was \${before}).\`),
};
`;
}

function pairText(id: string, mirror: string, constant: string): string {
  return `${imports.comparison}${imports.edited}import { schemaPaths, listFindings } from '../findings/value-findings.ts';
import { quotedLabel, quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const ${constant}: MirroredPair = mirroredPair(
  schemaPaths(['competence'], '…'),
${sideText(id, 'came', plain, changed)}${sideText(mirror, 'went', changed, plain)});
`;
}

function sideText(id: string, side: 'came' | 'went', before: string, after: string): string {
  return `  {
    id: '${id}',
    bump: 'major',
    affects: ['readers'],
    title: '… what happened, in a few words',
    why: '… why it needs that bump, for the people who will ask.',
    examples: [
      {
        title: '… what somebody changed',
        before: ${before},
        after: ${after},
        expect: ['${id}'],
      },
    ],
    find: (comparison) =>
      pairsOf(comparison, 'competence').flatMap((pair) =>
        listFindings(pair, '…', '${side}', (value) => \`\${quotedLabel(pair.after)} … \${quoted(value)}.\`),
      ),
  },
`;
}
