import { summaryOf } from '@framewright/reporters';
import { validate } from '@framewright/validator';
import { Failure, folderTree, memoryTree, writeFiles, type WrittenFile } from '@framewright/workspace';
import { mistakesLine, reportOn } from '../check/report-on.ts';
import type { Arguments } from '../terminal/arguments.ts';
import type { Io } from '../terminal/io.ts';
import { frameworkRoot, openFramework } from '../framework/open-framework.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';
import { changesetFaults } from '../release/changeset-check.ts';
import { changesetEvidence, type ChangesetEvidence } from '../release/changeset-evidence.ts';
import { changesetsIn, readChangesets, type ContentChangeset } from '../release/changeset-files.ts';
import { printFault } from '../release/changeset-run.ts';
import { readContentPackage, type ContentPackage } from '../release/content-package.ts';
import { releaseContext } from '../release/release-context.ts';
import { checkDay } from '../release/release-day.ts';
import { parseEditorial, sectionOf, uniqueJudgements } from '../release/release-editorial.ts';
import { journalPath, printJournal, readJournal, unusable, type VersionJournal } from './version-journal.ts';
import { nextVersion, versionFiles, type VersionRequest, type VersionTexts } from './version-plan.ts';

/** Raises the version of content. @returns the exit code */
export async function runVersion(args: Arguments, io: Io): Promise<number> {
  const { last } = await releaseContext(frameworkRoot(args, io.cwd), io.cwd);
  const opened = await openFramework(args, io.cwd);
  const { framework, root } = opened;
  // A version that is missing is what is given here.
  const diagnostics = validate(framework).filter(({ rule }) => rule !== 'unreadable-version');
  const summary = summaryOf(reportOn(opened, diagnostics, io.cwd));
  if (summary.errors > 0) {
    io.stderr.write(`${mistakesLine(summary)}The version was not raised, because a release has no errors.\n`);
    return 1;
  }
  const date = args.valueOf('date') ?? io.today();
  checkDay(date);
  const own = await readContentPackage(root, framework);
  const journal = await readJournal(root);
  const changelog = await changelogAt(root);
  const found = journal === undefined ? await readChangesets(root, framework) : await changesetsOf(journal, own.name);
  const editorial = uniqueJudgements(
    [...found.changesets.map(({ file }) => file.text), sectionOf(changelog, journal?.to ?? own.version)].flatMap(parseEditorial),
  );
  const evidence = changesetEvidence(framework, last, found.changesets, editorial);
  const faults = evidence.needed === 'forbidden' ? changesetFaults(evidence, framework, found, own.name) : found.faults;
  for (const fault of faults) io.stderr.write(printFault(fault, root, io));
  if (faults.length > 0) {
    io.stderr.write('The version was not raised.\n');
    return 1;
  }
  const request: VersionRequest = {
    root,
    framework,
    own: journal === undefined ? own : { ...own, version: journal.from },
    changesets: found.changesets.map(taken),
    ...(last === undefined ? {} : { last: last.bundle.version }),
    needed: evidence.needed === 'forbidden' ? 'none' : evidence.needed,
  };
  const version = nextVersion(request);
  if (journal !== undefined) checkJournal(journal, own, version, root);
  const texts: VersionTexts = { version, date: journal?.date ?? date, editorial, changelog, ...differenceIn(evidence) };
  if (version === last?.bundle.version) {
    io.stdout.write(`Nothing changed since ${version} that needs a release.\n`);
    return 0;
  }
  return raise({ ...request, own }, texts, journal, args.has('dry-run'), io);
}

function differenceIn({ difference }: ChangesetEvidence): Pick<VersionTexts, 'difference'> {
  return difference === undefined ? {} : { difference };
}

function taken({ name, file, step = 'none', summary }: ContentChangeset): VersionRequest['changesets'][number] {
  return { name, text: file.text, step, summary };
}

/** Writes the journal, then everything, and then removes the journal: a run that stops anywhere can be made again. */
async function raise(
  request: VersionRequest,
  texts: VersionTexts,
  journal: VersionJournal | undefined,
  dryRun: boolean,
  io: Io,
): Promise<number> {
  const { root, own, changesets } = request;
  const { version, date } = texts;
  const { files, remove } = versionFiles(request, texts);
  const planned = await writeFiles(root, files, { remove, dryRun: true });
  if (dryRun) {
    printWritten(planned, root, 'Would be', io);
    io.stdout.write(`The version would be ${version}.\n`);
    io.stderr.write('Nothing was written, because of --dry-run.\n');
    return 0;
  }
  const isDone = planned.every(({ change }) => change === 'unchanged');
  if (!isDone && journal === undefined) {
    const begun = { from: own.version, to: version, date, changesets: changesets.map(({ name, text }) => ({ name, text })) };
    await writeFiles(root, [{ path: journalPath, content: printJournal(begun) }]);
  }
  const written = isDone ? planned : await writeFiles(root, files, { remove });
  await writeFiles(root, [], { remove: [journalPath] });
  if (journal !== undefined) io.stdout.write('Went on with a run that was interrupted.\n');
  printWritten(written, root, undefined, io);
  const before = journal?.from ?? own.version;
  io.stdout.write(
    before === version
      ? `The version ${version} covers what changed. “framewright release” releases it.\n`
      : `The version is ${version} now, and was ${before}. Read the words in CHANGELOG.md; “framewright release” releases it.\n`,
  );
  return 0;
}

function printWritten(written: readonly WrittenFile[], root: string, would: string | undefined, io: Io): void {
  for (const { path, change } of written) {
    if (change === 'unchanged') continue;
    const done =
      would === undefined ? (change === 'removed' ? 'Removed' : change === 'created' ? 'Written' : 'Changed') : `${would} ${change}`;
    io.stdout.write(`${done}: ${printedPath(shownPath(io.cwd, root, path))}\n`);
  }
}

/** The changesets that an interrupted run began with, some of which may be gone by now. */
async function changesetsOf({ changesets }: VersionJournal, name: string): ReturnType<typeof changesetsIn> {
  return changesetsIn(memoryTree(Object.fromEntries(changesets.map((each) => [`${each.name}.md`, each.text]))), name);
}

function checkJournal({ from, to, date }: VersionJournal, { version }: ContentPackage, counted: string, root: string): void {
  if (version !== from && version !== to) throw unusable(root, `the version is ${version} by now, neither ${from} nor ${to}`);
  if (counted !== to) throw unusable(root, `would have raised the version to ${to}, and now ${counted} is right`);
  try {
    checkDay(date);
  } catch {
    throw unusable(root, 'has no day');
  }
}

async function changelogAt(root: string): Promise<string> {
  const [content] = await folderTree(root).read(['CHANGELOG.md']);
  if (content === undefined || 'bytes' in content) return content === undefined ? '' : new TextDecoder().decode(content.bytes);
  if (content.unreadable === 'too-large') throw new Failure('CHANGELOG.md is too large to be read; move older sections to another file.');
  return '';
}
