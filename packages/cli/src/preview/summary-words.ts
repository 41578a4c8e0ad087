import { declaredBump } from '@framewright/diff';
import { count } from '@framewright/reporters';
import type { Contribution } from './preview-contribution.ts';
import type { PreviewFacts } from './summary-facts.ts';
import { contributed } from './summary-section.ts';

type State = 'forbidden' | 'mistakes' | 'changesets' | 'nothing' | 'fine';

/** The beginning of a summary: thanks, what happens next, and what to look at first. @param twice what is said of links to look at twice */
export function summaryHead(contribution: Contribution, { site, unbuilt }: PreviewFacts, twice: string): string {
  const { difference, silenced } = contribution;
  const state = stateOf(contribution);
  const more = silenced.after - silenced.before;
  const editorial = difference.changes.filter(({ prose }) => prose === 'editorial').length;
  return [
    `### Thank you. ${titles[state](errorsIn(contribution))}`,
    '',
    `**What happens next.** ${next[state]}`,
    '',
    unbuilt === undefined ? '' : `- **There are no pages to look at:** ${contributed(unbuilt)}`,
    site === undefined
      ? ''
      : `- [See the change on the pages](${site}): each place is marked, and you can say something about each paragraph. Nobody has reviewed the text yet.`,
    lookFirst(contribution, twice),
    editorial > 0 ? `- The contribution itself judges ${count(editorial, 'change')} of wording editorial.` : '',
    more > 0 ? `- Comments in its files silence ${count(more, 'more finding')} than before.` : '',
  ]
    .filter((line, index) => line !== '' || index === 1 || index === 3)
    .join('\n')
    .trimEnd();
}

/** What only those need who decide about a contribution and make releases. */
export function summaryForMaintainers(
  { difference, evidence, faults, brought, diagnostics }: Contribution,
  { head: revision }: PreviewFacts,
): string {
  const step = declaredBump(difference.required, difference.from);
  const older = diagnostics.length - brought.length;
  return [
    `- **Required step: ${difference.required}**${step === difference.required ? '' : `, which is declared as ${step} below 1.0.0`}. Declared so far: ${evidence.declared}.`,
    ...faults
      .filter(({ filled }) => filled === true)
      .map(({ message }) => `- ${contributed(message)}. “framewright version” makes up for it.`),
    older > 0 ? `- ${older === 1 ? 'One finding was' : `${older} findings were`} there before.` : '',
    `- Read at revision \`${revision.slice(0, 12)}\`, checked by the rules and tools of the base branch.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function stateOf(contribution: Contribution): State {
  const { difference, evidence, faults } = contribution;
  if (errorsIn(contribution) > 0) return 'mistakes';
  if (evidence.needed === 'forbidden') return 'forbidden';
  if (faults.some(({ filled }) => filled !== true)) return 'changesets';
  return difference.changes.length === 0 ? 'nothing' : 'fine';
}

function errorsIn({ brought }: Contribution): number {
  return brought.filter(({ severity }) => severity === 'error').length;
}

const titles: Readonly<Record<State, (errors: number) => string>> = {
  mistakes: (errors) =>
    `Your change can be read, and ${errors === 1 ? 'one place has' : `${errors} places have`} to be mended before it can be taken.`,
  forbidden: () => 'Your change can be read, and one part of it can’t be released as it is.',
  changesets: () => 'Your change can be read, and its release note has to be corrected.',
  nothing: () => 'Your change can be read, and says nothing else in the text of the framework.',
  fine: () => 'Your change can be read, and the check found nothing to mend.',
};

const somebody = 'Somebody who looks after this framework reads it and answers here.';
const help = 'If that does not work, or if something here makes no sense to you, say so below: somebody helps.';

const next: Readonly<Record<State, string>> = {
  mistakes: `Choose *Files changed* above, then *Edit file* in the menu of the file, and correct what stands under “To mend”. The check starts again by itself. ${help}`,
  forbidden: `What stands under “Before it can be released” says what would do instead. ${help}`,
  changesets: `What stands under “Before it can be released” says which line to change. ${help}`,
  nothing: somebody,
  fine: `${somebody} You need do nothing more. The note for the release is written from what changed when a version is made.`,
};

/** Whether there is anything that a reader should see before all else; each has a section of its own, or a number at least. */
function lookFirst({ others: paths, links, brought }: Contribution, twice: string): string {
  const found = [
    paths.length === 0 ? '' : `${count(paths.length, 'file')} changed as well that no preview shows`,
    links.length === 0 ? '' : `${count(links.length, 'new link')} to other places${twice === '' ? '' : ` (${twice})`}`,
    brought.length === 0 ? '' : count(brought.length, 'finding'),
  ].filter((part) => part !== '');
  return found.length === 0 ? '' : `- **For reviewers, to look at first:** ${found.join('; ')}.`;
}
