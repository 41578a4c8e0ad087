import type { Bump, FoundDifference } from '@framewright/model';
import { compareBumps, declaredBump } from '@framewright/diff';
import { visible } from '@framewright/reporters';
import { changedFiles, Failure, writeFiles } from '@framewright/workspace';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import { changesetFaults } from './changeset-check.ts';
import type { ChangesetFault } from './changeset-fault.ts';
import { changesetName, draftSummary, firstSummary, printChangeset } from './changeset-draft.ts';
import { changesetEvidence, differenceSince, type ChangesetEvidence } from './changeset-evidence.ts';
import { changesetFolder, readChangesets, type Changesets } from './changeset-files.ts';
import { readContentPackage, withVersion } from './content-package.ts';
import type { Io } from '../terminal/io.ts';
import { limitsOf } from '../framework/limits.ts';
import { oneLine } from '../terminal/one-line.ts';
import { frameworkRoot, openFramework, readAt, type OpenFramework } from '../framework/open-framework.ts';
import { releaseContext } from './release-context.ts';
import { givenJudgements, uniqueJudgements, type EditorialJudgement } from './release-editorial.ts';
import { judgementsFor } from './release-judgements.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';

/** Writes a changeset, or checks the existing ones. @returns the exit code */
export async function runChangeset(args: Arguments, io: Io): Promise<number> {
  const { last } = await releaseContext(frameworkRoot(args, io.cwd), io.cwd);
  const opened = await openFramework(args, io.cwd);
  const { framework, root } = opened;
  const found = await readChangesets(root, framework);
  const because = args.valueOf('because') ?? '';
  const given = givenJudgements(args).map((judgement) => ({ ...judgement, because: judgement.because || because }));
  const editorial = uniqueJudgements([...given, ...(await judgementsFor(root, framework))]);
  const evidence = changesetEvidence(framework, last, found.changesets, editorial);
  for (const { fingerprint } of given) checkJudgement(fingerprint, evidence);
  const changedSinceBase = await sinceBase(opened, args, io, editorial);
  return args.has('check')
    ? check(opened, evidence, found, changedSinceBase, args, io)
    : write(opened, evidence, found, changedSinceBase, given, args, io);
}

/** Only a change of wording can be judged editorial. */
function checkJudgement(fingerprint: string, { difference }: ChangesetEvidence): void {
  if (difference?.changes.some((change) => change.fingerprint === fingerprint && change.prose !== undefined)) return;
  const candidates = difference?.changes.filter(({ proposal }) => proposal?.editorial === true).map((change) => change.fingerprint) ?? [];
  throw new Failure(
    `No wording that changed since the last release has the fingerprint ${fingerprint}.${candidates.length === 0 ? '' : ` What may be editorial: ${candidates.join(', ')}.`}`,
  );
}

async function sinceBase(
  { framework, root }: OpenFramework,
  args: Arguments,
  io: Io,
  editorial: readonly EditorialJudgement[],
): Promise<FoundDifference | undefined> {
  const base = args.valueOf('base');
  if (base === undefined) return undefined;
  return differenceSince((await readAt(root, base, io.cwd, limitsOf(args))).framework, framework, editorial);
}

async function check(
  { framework, root }: OpenFramework,
  evidence: ChangesetEvidence,
  found: Changesets,
  changedSinceBase: FoundDifference | undefined,
  args: Arguments,
  io: Io,
): Promise<number> {
  const faults: ChangesetFault[] = [...changesetFaults(evidence, framework, found, found.packageName)];
  const base = args.valueOf('base');
  // If the version has changed, the changesets have become part of the change log.
  if (base !== undefined && changedSinceBase && changedSinceBase.from === changedSinceBase.to && changedSinceBase.changes.length > 0) {
    const changed = await changedFiles(root, base);
    if (faults.length === 0 && !found.changesets.some(({ name }) => changed.has(`${changesetFolder}/${name}.md`)))
      faults.push({
        message: `The content changed since “${base}”, and no changeset came with it`,
        help: [`“framewright changeset --base ${base}” writes one; edit its words before you commit it.`],
      });
  }
  for (const fault of faults) io.stderr.write(printFault(fault, root, io));
  if (faults.length > 0) {
    if (args.has('strict')) return 1;
    io.stderr.write(
      'These are warnings, and nothing that a contributor has to do: “framewright version” raises the version by as much as what changed needs, and writes what changed into the change log. With --strict they fail.\n',
    );
    return 0;
  }
  const { difference, needed, declared } = evidence;
  io.stdout.write(
    difference === undefined
      ? 'Nothing has been released yet, so any step will do.\n'
      : `What changed since ${difference.from} needs ${needed === 'none' ? 'no release' : needed}, and what is declared is ${declared}.\n`,
  );
  return 0;
}

/** A fault with its place, for people. */
export function printFault({ at, message, help }: ChangesetFault, root: string, io: Io): string {
  const place = at === undefined ? '' : `${shownPath(io.cwd, root, at.path)}, line ${at.line}: `;
  return visible([`${place}${oneLine(message)}`, ...help.map((line) => `  ${oneLine(line)}`)].map((line) => `${line}\n`).join(''));
}

async function write(
  { framework, root }: OpenFramework,
  evidence: ChangesetEvidence,
  found: Changesets,
  changedSinceBase: FoundDifference | undefined,
  given: readonly EditorialJudgement[],
  args: Arguments,
  io: Io,
): Promise<number> {
  const { folder, packageName } = found;
  const faults = evidence.needed === 'forbidden' ? changesetFaults(evidence, framework, found, packageName) : [];
  for (const fault of faults) io.stderr.write(printFault(fault, root, io));
  if (faults.length > 0) return 1;
  const reported = changedSinceBase ?? evidence.difference;
  if (reported !== undefined && reported.changes.length === 0) {
    io.stdout.write(`Nothing changed since ${args.valueOf('base') ?? reported.from} that a release would show.\n`);
    return 0;
  }
  if (evidence.isCovered && changedSinceBase === undefined && given.length === 0 && evidence.largest !== undefined) {
    io.stdout.write(
      `${printedPath(shownPath(io.cwd, folder, `${evidence.largest.name}.md`))} declares ${evidence.declared}, which covers what changed.\n`,
    );
    return 0;
  }
  const step = stepToDeclare(evidence, changedSinceBase?.required, framework.version);
  const summary = args.valueOf('summary') ?? (reported === undefined ? firstSummary(framework) : draftSummary(reported, framework));
  const content = printChangeset({ packageName, step, summary, editorial: given });
  const path = `${changesetName(framework.manifest.id, reported?.changes ?? [])}.md`;
  const shown = printedPath(shownPath(io.cwd, folder, path));
  if (args.has('dry-run')) {
    io.stdout.write(visible(content));
    io.stderr.write(`Nothing was written to ${shown}, because of --dry-run.\n`);
    return 0;
  }
  if (existsSync(join(folder, path))) throw new Failure(`${shown} is about these changes already; edit it.`);
  const own = await readContentPackage(root, framework);
  const made = own.text === undefined ? [withVersion(own, framework.version, root)] : [];
  await writeFiles(root, [...made, { path: `${changesetFolder}/${path}`, content }]);
  for (const file of made)
    io.stdout.write(`Written: ${shownPath(io.cwd, root, file.path)}, which has the name and the version of the content.\n`);
  io.stdout.write(`Written: ${shown}, with the step ${step}. Edit its words before you commit it.\n`);
  return 0;
}

/** The first release is a minor step: what was never released breaks nobody. */
function stepToDeclare({ difference, needed, isCovered }: ChangesetEvidence, sinceBase: Bump | undefined, version: string): Bump {
  if (difference === undefined) return 'minor';
  const own = sinceBase === undefined ? 'none' : declaredBump(sinceBase, version);
  const missing = isCovered ? 'none' : needed;
  const step = compareBumps(own === 'forbidden' ? 'patch' : own, missing) > 0 ? (own === 'forbidden' ? 'patch' : own) : missing;
  return step === 'none' ? (needed === 'none' ? 'patch' : needed) : step;
}
