import { assembleReleasePlan } from '@changesets/assemble-release-plan';
import { compareBumps } from '@framewright/diff';
import { compareVersions, packageFile, type FileToWrite, type FoundDifference, type Framework, type VersionStep } from '@framewright/model';
import { firstSummary } from '../release/changeset-draft.ts';
import { changesetFolder } from '../release/changeset-files.ts';
import { isVersionOfARelease, withVersion, type ContentPackage } from '../release/content-package.ts';
import { printReleaseChanges } from '../release/release-changes.ts';
import type { EditorialJudgement } from '../release/release-editorial.ts';
import { withSection } from '../release/release-notes.ts';

/** A changeset that is taken up. */
export interface TakenChangeset {
  /** As in `.changeset/<name>.md`. */
  readonly name: string;
  readonly text: string;
  readonly step: VersionStep;
  readonly summary: string;
}

/** What the version of content follows from. */
export interface VersionRequest {
  readonly root: string;
  readonly framework: Framework;
  readonly own: ContentPackage;
  readonly changesets: readonly TakenChangeset[];
  /** The version that was released last. */
  readonly last?: string;
  /** The step that the content needs since then, whatever was declared. */
  readonly needed: VersionStep;
}

/**
 * The version that content has next. It is counted from the last release and not from the version that the content has, so that counting
 * twice gives the same; a higher one that somebody chose stays.
 */
export function nextVersion({ root, own, changesets, last, needed }: VersionRequest): string {
  const base = last ?? '0.0.0';
  const declared = changesets.map(({ step }) => step).reduce((a, b) => (compareBumps(a, b) < 0 ? b : a), 'none');
  const missing = last === undefined && changesets.length === 0 ? 'minor' : compareBumps(needed, declared) > 0 ? needed : 'none';
  const { name } = own;
  const content = { dir: root, packageJson: { name, version: base, private: true } };
  const plan = assembleReleasePlan(
    [
      ...changesets.map((each) => ({ id: each.name, summary: each.summary, releases: [{ name, type: each.step }] })),
      { id: '', summary: '', releases: [{ name, type: missing }] },
    ],
    { rootDir: root, rootPackage: content, packages: [content], tool: { type: 'root' } },
    settings,
    undefined,
  );
  const planned = plan.releases[0]?.newVersion ?? base;
  return isVersionOfARelease(own.version) && compareVersions(own.version, planned) > 0 ? own.version : planned;
}

/** What a checkout says in its own settings is about its packages, and holds nothing that content follows. */
const settings: Parameters<typeof assembleReleasePlan>[2] = {
  changelog: false,
  commit: false,
  format: false,
  fixed: [],
  linked: [],
  access: 'restricted',
  baseBranch: 'main',
  changedFilePatterns: ['**'],
  privatePackages: { version: true, tag: false },
  updateInternalDependencies: 'patch',
  ignore: [],
  ___experimentalUnsafeOptions_WILL_CHANGE_IN_PATCH: {
    onlyUpdatePeerDependentsWhenOutOfRange: false,
    updateInternalDependents: 'out-of-range',
  },
  snapshot: { useCalculatedVersion: false, prereleaseTemplate: null },
};

/** What a version is raised with, beside the request. */
export interface VersionTexts {
  readonly version: string;
  /** Year-month-day. */
  readonly date: string;
  readonly editorial: readonly EditorialJudgement[];
  readonly difference?: FoundDifference;
  /** The text of the change log; empty if there is none. */
  readonly changelog: string;
}

/** The files that raise a version: package.json and the change log. The changesets that went into these are removed. */
export function versionFiles(
  { root, framework, own, changesets }: VersionRequest,
  { version, date, editorial, difference, changelog }: VersionTexts,
): { readonly files: readonly FileToWrite[]; readonly remove: readonly string[] } {
  const words = changesets.map(({ summary }) => summary);
  const first = difference === undefined && words.length === 0 ? [firstSummary(framework)] : [];
  const changes = printReleaseChanges({ version, date, editorial, ...(difference === undefined ? {} : { difference }) });
  const log = { path: 'CHANGELOG.md', content: withSection(changelog, changes, own.name, [...first, ...words]) };
  const raised = withVersion(own, version, root);
  return {
    files: [
      log,
      raised.path === packageFile && own.text !== undefined && own.version === version ? { ...raised, content: own.text } : raised,
    ],
    remove: changesets.map(({ name }) => `${changesetFolder}/${name}.md`),
  };
}
