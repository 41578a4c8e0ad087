import type { FoundChange, LikeChanges } from '@framewright/model';
import { declaredBump, likeChanges, tallyOf } from '@framewright/diff';
import { count, printReport, printSummary, summaryOf } from '@framewright/reporters';
import type { ChangesetFault } from '../release/changeset-fault.ts';
import type { NewLink } from '../new/new-links.ts';
import type { Contribution } from './preview-contribution.ts';
import { pathsFrom, reportOn } from '../check/report-on.ts';
import { contributed, printSection } from './summary-section.ts';

/** What the summary of a pull request says besides the contribution. */
export interface PreviewFacts {
  readonly number: number;
  readonly head: string;
  /** The folder that paths are relative to, as an absolute path, and the folder of the framework. */
  readonly cwd: string;
  readonly root: string;
  /** The address of the preview, ending in a slash; absent if there is none. */
  readonly site?: string;
  /** Why there are no pages, in a sentence; absent if they were built, or none were asked for. */
  readonly unbuilt?: string;
  /** The pages of changed entries. */
  readonly pages: readonly ChangedPage[];
  /** Version of the program. */
  readonly version: string;
}

/** An entry whose text differs. */
export interface ChangedPage {
  readonly title: string;
  readonly how: 'new' | 'changed' | 'gone';
  /** Path of its page below the preview; absent if it has none. */
  readonly path?: string;
}

/** How many characters each section may have, as they are written; together less than the 65,536 of a comment. */
const room = { others: 7_000, links: 11_000, faults: 8_000, changes: 17_000, pages: 9_000 };
/** The same in bytes for the table of mistakes. */
const roomForMistakes = 12_000;

/**
 * The summary of a contribution in Markdown, for a comment. What to look at first comes first, and no section takes the room of another.
 * Everything that a contributor could have written is escaped: nothing in it mentions anybody, links, or is anything but words.
 */
export async function printPreviewSummary(contribution: Contribution, facts: PreviewFacts): Promise<string> {
  const { difference, links, faults } = contribution;
  const parts = [
    head(contribution, facts),
    others(contribution),
    printSection({ title: 'New links to other places', items: links, room: room.links, line: linkLine, also: toLookAtTwice }),
    await mistakes(contribution, facts),
    printSection({ title: 'What the changeset lacks', items: faults, room: room.faults, line: faultLine }),
    printSection({
      title: 'What changes',
      above: tallyLine(difference.changes),
      items: likeChanges(difference.changes, contribution.framework),
      room: room.changes,
      line: changeLine,
      amount: ({ changes }) => changes.length,
    }),
    printSection({ title: 'Pages', items: facts.pages, room: room.pages, line: (page) => pageLine(page, facts.site) }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The summary if nothing could be read or shown. @param reason a sentence, which may quote what a contributor wrote */
export function printRefusedSummary(reason: string, { number, head: revision }: Pick<PreviewFacts, 'number' | 'head'>): string {
  return `### No preview of pull request ${number}\n\n${contributed(reason)}\n\nRead at revision \`${revision.slice(0, 12)}\`.\n`;
}

function head(contribution: Contribution, { number, head: revision, site, unbuilt }: PreviewFacts): string {
  const { difference, evidence, diagnostics, faults, silenced } = contribution;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const step = declaredBump(difference.required, difference.from);
  const left = [
    unbuilt === undefined ? '' : 'it has no preview',
    errors > 0 ? `${count(errors, 'error')} to mend` : '',
    step === 'forbidden' ? 'it has a change that no release may have' : '',
    step !== 'forbidden' && faults.length > 0 ? 'a changeset to write or to correct' : '',
  ].filter((part) => part !== '');
  const [before, after] = [silenced.before, silenced.after];
  const editorial = difference.changes.filter(({ prose }) => prose === 'editorial').length;
  return [
    `### Pull request ${number}: ${left.length === 0 ? 'ready for review' : `not ready yet: ${left.join(', ')}`}`,
    '',
    unbuilt === undefined ? '' : `- **No preview:** ${contributed(unbuilt)}`,
    lookFirst(contribution),
    `- **Required step: ${difference.required}**${step === difference.required ? '' : `, which is declared as ${step} below 1.0.0`}. Declared so far: ${evidence.declared}.`,
    site === undefined ? '' : `- [Read the preview](${site}). It shows text that nobody has reviewed.`,
    editorial > 0 ? `- The contribution itself judges ${count(editorial, 'change')} of wording editorial.` : '',
    after > before ? `- Comments in its files silence ${count(after - before, 'more finding')} than before.` : '',
    `- Read at revision \`${revision.slice(0, 12)}\`, checked by the rules and tools of the base branch.`,
  ]
    .filter((line, index) => line !== '' || index === 1)
    .join('\n');
}

/** Whether there is anything that a reader should see before all else; each has a section of its own, or a number at least. */
function lookFirst({ others: paths, links, diagnostics }: Contribution): string {
  const twice = toLookAtTwice(links);
  const found = [
    paths.length === 0 ? '' : `${count(paths.length, 'file')} changed as well that no preview shows`,
    links.length === 0 ? '' : `${count(links.length, 'new link')} to other places${twice === '' ? '' : ` (${twice})`}`,
    diagnostics.length === 0 ? '' : count(diagnostics.length, 'mistake'),
  ].filter((part) => part !== '');
  return found.length === 0 ? '' : `- **Look at these first:** ${found.join('; ')}.`;
}

function toLookAtTwice(links: readonly NewLink[]): string {
  const warned = links.filter(({ warnings }) => warnings.length > 0).length;
  return warned === 0 ? '' : `${warned} of them to look at twice`;
}

/** How many entries of many like changes are named. */
const mostNamed = 5;

function tallyLine(changes: readonly FoundChange[]): string {
  const tally = tallyOf(changes);
  return tally.length < 2
    ? ''
    : `${tally.map(({ bump, title, count: number }) => `${number} × ${contributed(title)} (${bump})`).join('; ')}.`;
}

function changeLine({ message, changes }: LikeChanges<FoundChange>): string {
  const [change, ...others] = changes;
  if (change === undefined) return '';
  const { bump, kind, fingerprint, affects } = change;
  const whom = affects.length === 0 ? '' : ` (${affects.join(', ')})`;
  const sentence = `- **${bump}** ${contributed(message)}${whom} \`${kind}\``;
  if (others.length === 0) return `${sentence} \`${fingerprint}\``;
  const named = changes.slice(0, mostNamed).map(({ entry }) => contributed(`“${entry.title}”`));
  const left = changes.length - named.length;
  return `${sentence}: ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function pageLine({ title, how, path }: ChangedPage, site: string | undefined): string {
  const name = contributed(title);
  return `- ${path === undefined || site === undefined ? name : `[${name}](${site}${path})`}, ${how}`;
}

/** The address is plain text, so that nobody follows it by accident. */
function linkLine({ url, host, warnings, files }: NewLink): string {
  const where = files.slice(0, 3).map(contributed).join(', ');
  const warned = warnings.length === 0 ? '' : ` **Look twice:** ${contributed(warnings.join('; '))}.`;
  const leads = host === '' ? '' : ` (leads to ${contributed(host)})`;
  return `- ${contributed(url)}${leads}, in ${where}${files.length > 3 ? ` and ${count(files.length - 3, 'other file')}` : ''}.${warned}`;
}

function faultLine({ at, message, help }: ChangesetFault): string {
  const place = at === undefined ? '' : `${at.path}, line ${at.line}: `;
  return [`- ${contributed(`${place}${message}`)}`, ...help.map((line) => `  - ${contributed(line)}`)].join('\n');
}

async function mistakes(contribution: Contribution, { cwd, root, version }: PreviewFacts): Promise<string> {
  const report = reportOn({ framework: contribution.framework, root }, contribution.diagnostics, cwd);
  const { errors, warnings, files } = summaryOf(report);
  if (errors + warnings === 0) return `#### Mistakes left\n\n${printSummary({ errors, warnings, files })}.`;
  const earlier = new Map(contribution.before.files.map(({ path, text }) => [path, text]));
  const shown = pathsFrom(cwd, root);
  const changed = contribution.framework.files.filter(({ path, text }) => earlier.get(path) !== text).map(({ path }) => shown(path));
  const options = { color: false, width: 80, version, rules: [], bytes: roomForMistakes };
  return `#### Mistakes left\n\n${(await printReport('markdown', { ...report, changed: new Set(changed) }, options)).trim()}`;
}

function others({ others: paths }: Contribution): string {
  if (paths.length === 0) return '';
  const sensitive = paths.filter((path) =>
    /^(?:\.github|\.changeset|schema|packages|scripts|site)\/|(?:^|\/)package\.json$|^[^/]*$/u.test(path),
  );
  return printSection({
    title: `Changed as well, and no part of the preview: ${count(paths.length, 'file')}`,
    items: [...new Set([...sensitive, ...paths])],
    room: room.others,
    line: (path) => `- ${contributed(path)}`,
  });
}
