import { diffFrameworks } from '@framewright/diff';
import type { Diagnostic, Framework, FoundDifference } from '@framewright/model';
import { startChecking } from '@framewright/validator';
import {
  changedBetween,
  commonCommit,
  contributionLimits,
  contributionTree,
  diffText,
  Failure,
  firstBeyondWork,
  gitTree,
  pathInRepository,
  readFramework,
  withMarkdownOf,
  type ContributionLimits,
  type FileTree,
} from '@framewright/workspace';
import { changesetFaults } from '../release/changeset-check.ts';
import type { ChangesetFault } from '../release/changeset-fault.ts';
import { changesetEvidence, type ChangesetEvidence } from '../release/changeset-evidence.ts';
import { changesetFolder, changesetsIn } from '../release/changeset-files.ts';
import { readContentPackage } from '../release/content-package.ts';
import { newLinks, type NewLink } from '../new/new-links.ts';
import { releaseContext } from '../release/release-context.ts';
import { parseEditorial, uniqueJudgements } from '../release/release-editorial.ts';
import { withManifestOf } from '../framework/with-manifest-of.ts';

/** A contribution and its base. */
export interface ContributionPlace {
  /** The folder of the framework in a checkout of the base, as an absolute path. */
  readonly root: string;
  /** Whatever names the commit of the base. */
  readonly base: string;
  /** The full hash of the newest commit of the contribution, which the repository has. */
  readonly head: string;
  readonly limits?: ContributionLimits;
}

/** What is read of a contribution: its texts, by the tools and settings of the base. */
export interface Contribution {
  readonly framework: Framework;
  /** Its texts, with the other files of the base. */
  readonly tree: FileTree;
  /** The framework that the contribution is based on. */
  readonly before: Framework;
  readonly difference: FoundDifference;
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that are not found in its base as well. */
  readonly brought: readonly Diagnostic[];
  /** How many findings its files silence by comments, and how many they did before. */
  readonly silenced: { readonly before: number; readonly after: number };
  readonly evidence: ChangesetEvidence;
  readonly faults: readonly ChangesetFault[];
  readonly links: readonly NewLink[];
  /** Path of the framework in the repository. */
  readonly folder: string;
  /** The diff of its Markdown files, unified. */
  readonly diff: string;
  /** The full hash of the commit that it is based on. */
  readonly common: string;
  /** Paths in the repository of its other changes, neither texts of the framework nor changesets: none of them is read. */
  readonly others: readonly string[];
}

/**
 * Reads an untrusted contribution. Only its Markdown files in the framework and in `.changeset` are read, as blobs of its commit;
 * everything else comes from the base, as do the rules, the theme, the IRI and the repository in the manifest.
 *
 * @throws Failure if it exceeds the limits, or git does not have it
 */
export async function readContribution({ root, base, head, limits = contributionLimits }: ContributionPlace): Promise<Contribution> {
  const { base: baseCommit, common } = await commonCommit(root, base, head);
  const folder = await pathInRepository(root);
  const baseTree = gitTree(root, baseCommit);
  const { work } = limits;
  const trusted = await readFramework(baseTree, { limits: { work } });
  const earlier =
    common === baseCommit ? trusted : withManifestOf(trusted, await readFramework(gitTree(root, common), { limits: { work } }));
  const tree = withMarkdownOf(contributionTree(root, head, folder, limits), baseTree);
  const framework = withManifestOf(trusted, await readFramework(tree, { limits: { entries: limits.files, work } }));
  refuseTooMuchWork(framework);

  const { name: packageName } = await readContentPackage(root, trusted);
  const changesetPath = folder === '' ? changesetFolder : `${folder}/${changesetFolder}`;
  const waiting = await changesetsIn(contributionTree(root, head, changesetPath, limits), packageName, work);
  const editorial = uniqueJudgements(waiting.changesets.flatMap(({ file }) => parseEditorial(file.text)));
  const { last } = await releaseContext(root, root);
  const evidence = changesetEvidence(framework, last, waiting.changesets, editorial);
  const checking = startChecking();
  const [judgedBefore, judgedAfter] = [checking.judge(earlier), checking.judge(framework)];
  return {
    framework,
    tree,
    before: earlier,
    difference: diffFrameworks(earlier, framework, { editorial: new Set(editorial.map(({ fingerprint }) => fingerprint)) }),
    diagnostics: judgedAfter.diagnostics,
    brought: broughtBy(judgedBefore.diagnostics, judgedAfter.diagnostics),
    silenced: { before: judgedBefore.silenced.length, after: judgedAfter.silenced.length },
    evidence,
    faults: changesetFaults(evidence, framework, waiting, packageName).map((fault) => inRepository(fault, folder)),
    links: newLinks(earlier, framework),
    folder,
    diff: await diffText(root, common, head),
    common,
    others: (await changedBetween(root, common, head)).filter((path) => !isRead(path, folder, changesetPath)),
  };
}

/** Findings that were not there before, whatever line they stand in now. */
function broughtBy(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map<string, number>();
  const keyOf = ({ rule, file, message }: Diagnostic): string => JSON.stringify([rule, file, message]);
  for (const diagnostic of before) known.set(keyOf(diagnostic), (known.get(keyOf(diagnostic)) ?? 0) + 1);
  return after.filter((diagnostic) => {
    const left = known.get(keyOf(diagnostic)) ?? 0;
    known.set(keyOf(diagnostic), left - 1);
    return left <= 0;
  });
}

/** A fault whose place is told by its path in the repository. */
function inRepository(fault: ChangesetFault, folder: string): ChangesetFault {
  return fault.at === undefined || folder === '' ? fault : { ...fault, at: { ...fault.at, path: `${folder}/${fault.at.path}` } };
}

/** What was left out would be told as taken away. */
function refuseTooMuchWork({ files }: Framework): void {
  const beyond = firstBeyondWork(files);
  if (beyond === undefined) return;
  throw new Failure(
    `The texts of the contribution take more work than is done for one (${beyond.detail}); from ${beyond.path} on nothing was read. Split or shorten texts of very many lines, signs or quotations, or propose them in several parts.`,
  );
}

function isRead(path: string, ...folders: readonly (string | undefined)[]): boolean {
  return path.endsWith('.md') && folders.some((folder) => folder === '' || (folder !== undefined && path.startsWith(`${folder}/`)));
}
