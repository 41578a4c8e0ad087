import { compareTexts, entryTypeNames, type FoundChange, type FoundDifference, type Framework, sayOf } from '@framewright/model';
import { biggestBump, compareBumps } from './judging/bump.ts';
import { changeKinds } from './changes/index.ts';
import { writtenDifferently } from './changes/written-differently.ts';
import { compareFrameworks } from './compare/comparison.ts';
import { judge, shortDigest } from './judging/judge.ts';
import { unexplained } from './judging/unexplained.ts';

/** What a comparison takes besides the two frameworks. */
export interface DiffOptions {
  /** Fingerprints of prose changes that someone judged editorial. */
  readonly editorial?: ReadonlySet<string>;
  /** Releases between the two, oldest first: an entry deprecated in one of them may be removed, and is followed to its successors. */
  readonly released?: readonly Framework[];
}

/**
 * The semantic changes between two frameworks.
 * Drafts are left out, since they are in no release; pages, news and review rounds are compared if both sides were read from files.
 */
export function diffFrameworks(before: Framework, after: Framework, options: DiffOptions = {}): FoundDifference {
  const { editorial = new Set(), released = [] } = options;
  const comparison = compareFrameworks(before, after, released);
  const explained = changeKinds.flatMap((kind) => [...kind.find(comparison)].map((finding) => ({ kind, finding })));
  const rest = unexplained(
    comparison,
    explained.map(({ finding }) => finding),
  ).map((finding) => ({ kind: writtenDifferently, finding }));
  const say = sayOf(after);
  const changes = [...explained, ...rest].map(({ kind, finding }) =>
    judge(kind, { ...finding, message: say(finding.message) }, comparison, editorial),
  );
  return {
    from: before.version,
    to: after.version,
    changes: toldApart(changes.sort(inOrder)),
    required: biggestBump(changes.map(({ bump }) => bump)),
  };
}

/**
 * Changes in the same order with a fingerprint each. What a role no longer says itself has only the place around it afterwards, so that several
 * requirements with the same levels before and after would share one: then all but the first add the place that they had.
 */
function toldApart(changes: readonly FoundChange[]): readonly FoundChange[] {
  const seen = new Set<string>();
  return changes.map((change) => {
    const { fingerprint, places, prose } = change;
    const isTaken = seen.has(fingerprint) && prose === undefined;
    seen.add(fingerprint);
    if (!isTaken) return change;
    return { ...change, fingerprint: shortDigest([fingerprint, places.before?.pointer ?? '']) };
  });
}

function inOrder(a: FoundChange, b: FoundChange): number {
  return (
    compareBumps(b.bump, a.bump) ||
    entryTypeNames.indexOf(a.entry.type) - entryTypeNames.indexOf(b.entry.type) ||
    compareTexts(a.entry.id, b.entry.id) ||
    compareTexts(a.kind, b.kind) ||
    compareTexts(a.language ?? '', b.language ?? '') ||
    compareTexts(pointerIn(a), pointerIn(b)) ||
    compareTexts(a.fingerprint, b.fingerprint)
  );
}

function pointerIn({ places }: FoundChange): string {
  return (places.after ?? places.before)?.pointer ?? '';
}
