import type { parseChangesetFile } from '@changesets/parse';
import { parseFile, workOf } from '@framewright/markdown';
import { ownValue, pointerOf, suggest, type Framework, type Range, type SourceFile, type VersionStep } from '@framewright/model';
import { defaultLimits, Failure, folderTree, type FileContent, type FileTree } from '@framewright/workspace';
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ChangesetFault } from './changeset-fault.ts';
import { readContentPackage } from './content-package.ts';

/** The folder of changesets, in the folder of the framework. */
export const changesetFolder: string = '.changeset';

/** A changeset about the content. */
export interface ContentChangeset {
  /** Its name, as in `.changeset/<name>.md`. */
  readonly name: string;
  readonly file: SourceFile;
  /** The step that it declares; undefined if it is invalid. */
  readonly step?: VersionStep;
  /** The place of the step. */
  readonly range: Range;
  /** Its words, for readers of the change log. */
  readonly summary: string;
}

/** What waits in a folder of changesets. */
export interface WaitingChangesets {
  /** Those that name the content, sorted by name. */
  readonly changesets: readonly ContentChangeset[];
  /** What no release could take up. */
  readonly faults: readonly ChangesetFault[];
}

/** The changesets of a framework. */
export interface Changesets extends WaitingChangesets {
  /** The folder `.changeset` beside its manifest, as an absolute path, whether it is there or not. */
  readonly folder: string;
  /** The name by which changesets call the content. */
  readonly packageName: string;
}

/** Reads the changesets of the framework in a folder. */
export async function readChangesets(root: string, framework: Framework): Promise<Changesets> {
  const folder = join(root, changesetFolder);
  const { name: packageName } = await readContentPackage(root, framework);
  const own = existsSync(folder) ? await changesetsIn(folderTree(folder), packageName) : { changesets: [], faults: [] };
  return { folder, packageName, changesets: own.changesets, faults: [...own.faults, ...(await elsewhere(root, packageName))] };
}

/**
 * The changesets among the files of a folder `.changeset`, which are all about one package.
 * @param work how much work reading them may take, in steps
 * @throws Failure if they take more
 */
export async function changesetsIn(tree: FileTree, packageName: string, work: number = defaultLimits.work): Promise<WaitingChangesets> {
  const files = await filesIn(tree, work);
  if (files.length === 0) return { changesets: [], faults: [] };
  // Most commands that load this find no changesets.
  const { parseChangesetFile: parse } = await import('@changesets/parse');
  const read = files.map((file) => readFile(file, packageName, parse));
  return { changesets: read.flatMap(({ changeset }) => changeset ?? []), faults: read.flatMap(({ faults }) => faults) };
}

interface Read {
  readonly changeset?: ContentChangeset;
  readonly faults: readonly ChangesetFault[];
}

interface FoundFile {
  readonly path: string;
  /** Its text, or why it can't be read. */
  readonly text?: string;
  readonly problem?: string;
}

async function filesIn(tree: FileTree, work: number): Promise<readonly FoundFile[]> {
  const listed = (await tree.list()).filter(({ path, problem }) => isChangesetFile(path) || (problem !== undefined && !path.includes('.')));
  const contents = await tree.read(listed.map(({ path }) => path));
  const files = listed.map(({ path, problem }, index): FoundFile => {
    if (problem !== undefined) return { path, problem };
    const content = contents[index];
    if (content === undefined || !('bytes' in content)) return { path, problem: unreadable(content) };
    const text = decoded(content.bytes);
    return text === undefined ? { path, problem: 'it is not text in UTF-8' } : { path, text };
  });
  const steps = files.reduce((sum, { text }) => sum + workOf(text ?? ''), 0);
  if (steps > work) throw new Failure(`The changesets take ${steps} steps of work to read, and at most ${work} are done; shorten them.`);
  return files;
}

function unreadable(content: FileContent | undefined): string {
  if (content === undefined || 'bytes' in content) return 'it is gone';
  return content.unreadable === 'too-large' ? 'it is too large' : content.detail;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isChangesetFile(path: string): boolean {
  return path === 'pre.json' || (/\.(?:md|markdown|mdx)$/iu.test(path) && !/(?:^|\/)readme\.md$/iu.test(path));
}

function readFile({ path, text, problem }: FoundFile, packageName: string, parse: typeof parseChangesetFile): Read {
  if (text === undefined)
    return only(path, `Unexpected changeset that can’t be read, because ${problem ?? 'it is gone'}`, 'Write it anew, or delete it.');
  if (path.includes('/'))
    return only(
      path,
      `Unexpected changeset in a folder of its own, expected it in ${changesetFolder}`,
      'Move it up; what lies deeper is taken up by no release.',
    );
  return path.endsWith('.md') ? changesetIn(path, text, packageName, parse) : strayFile(path, text);
}

function only(path: string, message: string, help: string): Read {
  return { faults: [{ at: { path: pathOf(path), line: 1 }, message, help: [help] }] };
}

/** What is no changeset and changes what a release is, or was meant as one. */
function strayFile(path: string, text: string): Read {
  if (path !== 'pre.json')
    return {
      faults: [
        {
          at: { path: pathOf(path), line: 1 },
          message: `Unexpected ending of “${path}”, expected “.md”`,
          help: ['A changeset is a file that ends in .md; rename it.'],
        },
      ],
    };
  const line = text.split('\n').findIndex((each) => each.includes('"mode"')) + 1;
  return {
    faults: [
      {
        at: { path: pathOf(path), line: Math.max(line, 1) },
        message: 'Unexpected pre mode, expected none',
        help: ['Content is released in versions of three numbers, and what is only proposed has that as its status. Delete the file.'],
      },
    ],
  };
}

function changesetIn(path: string, text: string, packageName: string, parse: typeof parseChangesetFile): Read {
  // A page is the type of entry whose front matter may hold anything.
  const file = parseFile(`pages/${path}`, text);
  const at = (span = file.fence): NonNullable<ChangesetFault['at']> => ({ path: pathOf(path), line: file.rangeOf(span).start.line });
  const form = `---\n${JSON.stringify(packageName)}: minor\n---`.replaceAll('\n', ' ');
  const malformed = (help: string): Read => ({
    faults: [{ at: at(file.problems[0]?.span), message: `Unexpected text at its beginning, expected ${form}`, help: [help] }],
  });
  if (!file.readable) return malformed('What stands between the two lines --- can’t be read; “framewright changeset” writes a changeset.');
  const others = Object.keys(file.frontMatter).filter((name) => name !== packageName);
  const faults: ChangesetFault[] = others.map((name) => ({
    at: at(file.spanInFrontMatter(pointerOf(name), 'key')),
    message: `Unexpected “${name}”, expected “${packageName}”`,
    help: [
      'Changesets in this folder are about the content, and about nothing else. Correct the name, or move the changeset to where it belongs.',
    ],
  }));
  const step = ownValue(file.frontMatter, packageName);
  if (step === undefined) return others.length > 0 ? { faults } : malformed(`A changeset says how big the step is: ${form}`);
  const range = file.rangeOf(file.spanInFrontMatter(pointerOf(packageName), 'value') ?? file.fence);
  if (!isStep(step)) {
    const [meant] = typeof step === 'string' ? suggest(step.toLowerCase(), steps) : [];
    faults.push({
      at: { path: pathOf(path), line: range.start.line },
      message: `Unexpected “${String(step)}” for ${packageName}, expected major, minor or patch`,
      help: meant === undefined ? [] : [`Write ${meant} if that is meant.`],
    });
  }
  const parsed = isStep(step) ? parsedBy(text, parse) : { summary: file.text.slice(file.fence[1]).trim() };
  if (parsed === undefined) return malformed('Its beginning is not in the form that changesets have; “framewright changeset” writes one.');
  if (parsed.summary === '')
    faults.push({
      at: at(),
      message: 'Unexpected changeset without words, expected what is new for readers',
      help: ['Write a sentence or two below the second line ---; they go into the change log.'],
    });
  const name = path.slice(0, -'.md'.length);
  return { changeset: { name, file, ...(isStep(step) ? { step } : {}), range, summary: parsed.summary }, faults };
}

/** The words of a changeset as the changesets tools read it; undefined where they can't. */
function parsedBy(text: string, parse: typeof parseChangesetFile): { readonly summary: string } | undefined {
  try {
    return parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

const steps = ['major', 'minor', 'patch', 'none'] as const;

function isStep(value: unknown): value is VersionStep {
  return steps.some((step) => step === value);
}

function pathOf(path: string): string {
  return `${changesetFolder}/${path}`;
}

/** Changesets about the content in a folder further up, where none is looked for. */
async function elsewhere(root: string, packageName: string): Promise<readonly ChangesetFault[]> {
  const found: ChangesetFault[] = [];
  for (let folder = root; !existsSync(join(folder, '.git')) && dirname(folder) !== folder; ) {
    folder = dirname(folder);
    const other = join(folder, changesetFolder);
    if (!existsSync(join(other, 'config.json'))) continue;
    const { changesets } = await changesetsIn(folderTree(other), packageName);
    const shown = relative(root, other).split(sep).join('/');
    for (const { name, range } of changesets)
      found.push({
        at: { path: `${shown}/${name}.md`, line: range.start.line },
        message: `Unexpected changeset about ${packageName}, expected it in ${changesetFolder} beside framework.md`,
        help: ['Content has a folder of its own for its changesets. Move the file there, with what it says about the content alone.'],
      });
  }
  return found;
}
