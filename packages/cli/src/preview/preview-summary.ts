import type { FoundChange } from '@framewright/model';
import { declaredBump } from '@framewright/diff';
import { count, escapeMarkdown, printReport, printSummary, summaryOf } from '@framewright/reporters';
import type { ChangesetFault } from '../release/changeset-check.ts';
import type { NewLink } from '../new/new-links.ts';
import type { Contribution } from './preview-contribution.ts';
import { pathsFrom, reportOn } from '../check/report-on.ts';

/** What the summary of a pull request says besides the contribution. */
export interface PreviewFacts {
  readonly number: number;
  readonly head: string;
  /** The folder that paths are relative to, as an absolute path, and the folder of the framework. */
  readonly cwd: string;
  readonly root: string;
  /** The address of the preview, ending in a slash; absent if there is none. */
  readonly site?: string;
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

const most = { changes: 80, pages: 60, links: 40, faults: 20, others: 20, words: 400, mistakes: 12_000 };

/**
 * The summary of a contribution in Markdown, for a comment. Everything that a contributor could have written is escaped: nothing in it
 * mentions anybody, links, or is anything but words.
 */
export async function printPreviewSummary(contribution: Contribution, facts: PreviewFacts): Promise<string> {
  const parts = [
    head(contribution, facts),
    listed('What changes', contribution.difference.changes, most.changes, changeLine),
    listed('Pages', facts.pages, most.pages, (page) => pageLine(page, facts.site)),
    listed('New links to other places', contribution.links, most.links, linkLine),
    listed('What the changeset lacks', contribution.faults, most.faults, faultLine),
    await mistakes(contribution, facts),
    others(contribution),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The summary if nothing could be read or shown. @param reason a sentence, which may quote what a contributor wrote */
export function printRefusedSummary(reason: string, { number, head: revision }: Pick<PreviewFacts, 'number' | 'head'>): string {
  return `### No preview of pull request ${number}\n\n${words(reason)}\n\nRead at revision \`${revision.slice(0, 12)}\`.\n`;
}

function head(
  { difference, evidence, diagnostics, faults, silenced }: Contribution,
  { number, head: revision, site }: PreviewFacts,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const step = declaredBump(difference.required, difference.from);
  const left = [
    errors > 0 ? `${count(errors, 'error')} to mend` : '',
    step === 'forbidden' ? 'it has a change that no release may have' : '',
    step !== 'forbidden' && faults.length > 0 ? 'a changeset to write or to correct' : '',
  ].filter((part) => part !== '');
  const [before, after] = [silenced.before, silenced.after];
  const editorial = difference.changes.filter(({ prose }) => prose === 'editorial').length;
  return [
    `### Pull request ${number}: ${left.length === 0 ? 'ready for review' : `not ready yet: ${left.join(', ')}`}`,
    '',
    `- **Required step: ${difference.required}**${step === difference.required ? '' : `, which is declared as ${step} below 1.0.0`}. Declared so far: ${evidence.declared}.`,
    site === undefined ? '' : `- [Read the preview](${site}). It shows text that nobody has reviewed.`,
    editorial > 0 ? `- The contribution itself judges ${count(editorial, 'change')} of wording editorial.` : '',
    after > before ? `- Comments in its files silence ${count(after - before, 'more finding')} than before.` : '',
    `- Read at revision \`${revision.slice(0, 12)}\`, checked by the rules and tools of the base branch.`,
  ]
    .filter((line, index) => line !== '' || index === 1)
    .join('\n');
}

function changeLine({ bump, message, kind, fingerprint, affects }: FoundChange): string {
  const whom = affects.length === 0 ? '' : ` (${affects.join(', ')})`;
  return `- **${bump}** ${words(message)}${whom} \`${kind}\` \`${fingerprint}\``;
}

function pageLine({ title, how, path }: ChangedPage, site: string | undefined): string {
  const name = words(title);
  return `- ${path === undefined || site === undefined ? name : `[${name}](${site}${path})`}, ${how}`;
}

/** The address is plain text, so that nobody follows it by accident. */
function linkLine({ url, host, warnings, files }: NewLink): string {
  const where = files.slice(0, 3).map(words).join(', ');
  const warned = warnings.length === 0 ? '' : ` **Look twice:** ${words(warnings.join('; '))}.`;
  const leads = host === '' ? '' : ` (leads to ${words(host)})`;
  return `- ${words(url)}${leads}, in ${where}${files.length > 3 ? ` and ${count(files.length - 3, 'other file')}` : ''}.${warned}`;
}

function faultLine({ changeset, message, help }: ChangesetFault): string {
  const place = changeset === undefined ? '' : `.changeset/${changeset.name}.md, line ${changeset.line}: `;
  return [`- ${words(`${place}${message}`)}`, ...help.map((line) => `  - ${words(line)}`)].join('\n');
}

async function mistakes(contribution: Contribution, { cwd, root, version }: PreviewFacts): Promise<string> {
  const report = reportOn({ framework: contribution.framework, root }, contribution.diagnostics, cwd);
  const { errors, warnings, files } = summaryOf(report);
  if (errors + warnings === 0) return `#### Mistakes left\n\n${printSummary({ errors, warnings, files })}.`;
  const earlier = new Map(contribution.before.files.map(({ path, text }) => [path, text]));
  const shown = pathsFrom(cwd, root);
  const changed = contribution.framework.files.filter(({ path, text }) => earlier.get(path) !== text).map(({ path }) => shown(path));
  const options = { color: false, width: 80, version, rules: [], bytes: most.mistakes };
  return `#### Mistakes left\n\n${(await printReport('markdown', { ...report, changed: new Set(changed) }, options)).trim()}`;
}

function others({ others: paths }: Contribution): string {
  if (paths.length === 0) return '';
  const sensitive = paths.filter((path) =>
    /^(?:\.github|\.changeset|schema|packages|scripts|site)\/|(?:^|\/)package\.json$|^[^/]*$/u.test(path),
  );
  const first = [...new Set([...sensitive, ...paths])];
  return listed(
    `Changed as well, and no part of the preview: ${count(paths.length, 'file')}`,
    first,
    most.others,
    (path) => `- ${words(path)}`,
  );
}

function listed<T>(title: string, items: readonly T[], limit: number, line: (item: T) => string): string {
  if (items.length === 0) return '';
  const rest = items.length - limit;
  return [`#### ${title}`, '', ...items.slice(0, limit).map(line), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

/** Words of a contributor, on one line and shortened. */
function words(text: string): string {
  const short = text.length > most.words ? `${text.slice(0, most.words)}…` : text;
  return escapeMarkdown(short.replace(/[\uD800-\uDBFF]…$/u, '…'));
}
