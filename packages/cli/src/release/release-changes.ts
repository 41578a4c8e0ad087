import { canonicalJson, type ChangePlace, type FoundChange, type FoundDifference } from '@framewright/model';
import { uniqueJudgements, type EditorialJudgement } from './release-editorial.ts';

/** What the file about the changes of a release holds. */
export interface ReleaseChanges {
  readonly version: string;
  /** Day of the release as year-month-day. */
  readonly date: string;
  /** What changed since the previous release; undefined for the first. */
  readonly difference?: FoundDifference;
  readonly editorial: readonly EditorialJudgement[];
}

/** The format of the file; readers of a format also read all earlier ones. */
const format = 1;

/**
 * The text of `<version>.changes.json`. It depends on the two bundles and the editorial judgements alone: no line numbers, and no
 * judgements on unchanged entries.
 */
export function printReleaseChanges({ version, date, difference, editorial }: ReleaseChanges): string {
  const changes = difference?.changes ?? [];
  const prose = new Set(changes.filter((change) => change.prose === 'editorial').map(({ fingerprint }) => fingerprint));
  return canonicalJson(
    {
      format,
      version,
      date,
      ...(difference === undefined ? { first: true } : { previous: difference.from, required: difference.required }),
      editorial: uniqueJudgements(editorial).filter(({ fingerprint }) => prose.has(fingerprint)),
      changes: changes.map(lasting),
    },
    2,
  );
}

function lasting({ words: _words, proposal: _proposal, places, ...change }: FoundChange): unknown {
  const { before, after } = places;
  return { ...change, places: { ...(before ? { before: without(before) } : {}), ...(after ? { after: without(after) } : {}) } };
}

function without({ path, pointer }: ChangePlace): ChangePlace {
  return { path, pointer };
}
