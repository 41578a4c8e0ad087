import { digestOf, sayOf, type Framework, type FoundChange, type FoundDifference } from '@framewright/model';
import { biggestBump, likeChanges } from '@framewright/diff';
import { printEditorial, type EditorialJudgement } from './release-editorial.ts';
import { oneLine } from '../terminal/one-line.ts';

/** What a changeset says. */
export interface ChangesetDraft {
  readonly packageName: string;
  readonly step: string;
  /** The first paragraph, and a list. */
  readonly summary: string;
  readonly editorial: readonly EditorialJudgement[];
}

/** How many changes are listed one by one before the rest is counted. */
const mostChanges = 20;

/** The text of a changeset. Judgements are lines of the body, since the front matter may hold nothing but packages. */
export function printChangeset({ packageName, step, summary, editorial }: ChangesetDraft): string {
  const judgements = editorial.map(printEditorial).join('\n');
  const body = [summary.trim(), judgements].filter((part) => part !== '').join('\n\n');
  return `---\n${JSON.stringify(packageName)}: ${step}\n---\n\n${body}\n`;
}

/** A summary for users of the framework: what changed, most important first. Somebody will edit it. */
export function draftSummary({ changes }: FoundDifference, framework: Framework): string {
  const editorial = changes.filter((change) => change.prose === 'editorial');
  const others = changes.filter((change) => change.prose !== 'editorial');
  const [only] = others;
  if (others.length === 1 && editorial.length === 0 && only) return oneLine(only.message);
  const shown = likeChanges(others, framework).slice(0, mostChanges);
  const lines = shown.map(({ message }) => `- ${oneLine(message)}`);
  const rest = others.length - shown.reduce((sum, like) => sum + like.changes.length, 0);
  return [
    others.length === 0 ? 'Wording was improved; what it means is as it was.' : headOf(others),
    [
      ...lines,
      ...(rest > 0 ? [`- And ${rest === 1 ? 'one more change' : `${rest} more changes`}.`] : []),
      ...(others.length > 0 && editorial.length > 0
        ? [`- Wording was improved in ${editorial.length === 1 ? 'one place' : `${editorial.length} places`}; what it means is as it was.`]
        : []),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The summary before the first release. */
export function firstSummary(framework: Framework): string {
  const { manifest, entries } = framework;
  const parts = sayOf(framework)(`${entries.competence.length} competences and ${entries.role.length} role profiles`);
  return `First release of the ${manifest.data.title}: ${parts}.`;
}

/** A name for a changeset, the same for the same changes. */
export function changesetName(id: string, changes: readonly FoundChange[]): string {
  return `${id}-${digestOf(changes.map(({ fingerprint }) => fingerprint)).slice(0, 8)}`;
}

function headOf(changes: readonly FoundChange[]): string {
  const entries = new Set(changes.map(({ entry }) => entry.id)).size;
  const weight = biggestBump(changes.map(({ bump }) => bump)) === 'major' ? 'Check what you built on it. ' : '';
  return `${weight}${entries === 1 ? 'One entry changes' : `${entries} entries change`}:`;
}
