import type { Diagnostic, FoundChange, LikeChanges } from '@framewright/model';
import { likeChanges, tallyOf } from '@framewright/diff';
import { count } from '@framewright/reporters';
import { goneEffects, type GoneEffects } from '@framewright/review';
import type { ChangesetFault } from '../release/changeset-fault.ts';
import type { NewLink } from '../new/new-links.ts';
import { pathsFrom } from '../check/report-on.ts';
import { fenced, mendedLines } from './mended-lines.ts';
import type { Contribution } from './preview-contribution.ts';
import type { ChangedPage, PreviewFacts } from './summary-facts.ts';
import { contributed, printSection } from './summary-section.ts';
import { summaryHead, summaryForMaintainers } from './summary-words.ts';

/** How many characters each section may have, as they are written; together less than the 65,536 of a comment. */
const room = { others: 6_000, links: 10_000, mistakes: 12_000, faults: 7_000, changes: 10_000, pages: 6_000, steps: 8_000 };

/**
 * The summary of a contribution in Markdown, for a comment. It begins with what it means to whoever contributed; what only maintainers need is
 * folded. What to look at first comes first, and no section takes the room of another.
 * Everything that a contributor could have written is escaped: nothing in it mentions anybody, links, or is anything but words.
 */
export function printPreviewSummary(contribution: Contribution, facts: PreviewFacts): string {
  const { difference, links, faults, framework } = contribution;
  const told = likeChanges(difference.changes, framework);
  const effects = goneEffects(difference.changes, framework);
  // What only follows from another change is said with it, and listed among the steps.
  const following = new Set([...effects.values()].flatMap(({ changes }) => changes));
  const causes = likeChanges(
    difference.changes.filter((change) => !following.has(change)),
    framework,
  );
  const parts = [
    summaryHead(contribution, facts, toLookAtTwice(links)),
    others(contribution),
    printSection({ title: 'New links to other places', items: links, room: room.links, line: linkLine, also: toLookAtTwice }),
    mistakes(contribution, facts),
    printSection({
      title: 'Before it can be released',
      items: faults.filter(({ filled }) => filled !== true),
      room: room.faults,
      line: faultLine,
    }),
    printSection({
      title: 'What changes',
      items: causes,
      room: room.changes,
      line: (like) => changeLine(like, effects),
      amount: ({ changes }) => changes.reduce((sum, { fingerprint }) => sum + 1 + (effects.get(fingerprint)?.changes.length ?? 0), 0),
    }),
    printSection({ title: 'Pages', items: facts.pages, room: room.pages, line: (page) => pageLine(page, facts.site) }),
    folded(
      summaryForMaintainers(contribution, facts),
      printSection({
        title: 'Steps and fingerprints',
        above: tallyLine(difference.changes),
        items: told,
        room: room.steps,
        line: stepLine,
        amount: ({ changes }) => changes.length,
      }),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The summary if nothing could be read or shown. @param reason a sentence, which may quote what a contributor wrote */
export function printRefusedSummary(reason: string, { head: revision }: Pick<PreviewFacts, 'head'>): string {
  return `### Thank you. Your change could not be shown yet.\n\n${contributed(reason)}\n\nSomebody who looks after this framework sees this as well, and answers here. It was read at revision \`${revision.slice(0, 12)}\`.\n`;
}

function folded(...parts: readonly string[]): string {
  return ['<details>\n<summary>For maintainers: steps and fingerprints</summary>', ...parts, '</details>']
    .filter((part) => part !== '')
    .join('\n\n');
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

function changeLine({ message, changes }: LikeChanges<FoundChange>, effects: ReadonlyMap<string, GoneEffects>): string {
  const following = changes.flatMap(({ fingerprint }) => effects.get(fingerprint) ?? []).map((each) => ` ${contributed(each.message)}`);
  return `- ${contributed(message)}${changes.length === 1 ? '' : ` ${namesOf(changes)}.`}${following.join('')}`;
}

function stepLine({ changes }: LikeChanges<FoundChange>): string {
  const [change] = changes;
  if (change === undefined) return '';
  const { bump, kind, fingerprint, affects } = change;
  const whom = affects.length === 0 ? '' : ` (${affects.join(', ')})`;
  return `- **${bump}** ${namesOf(changes)}${whom} \`${kind}\`${changes.length === 1 ? ` \`${fingerprint}\`` : ''}`;
}

function namesOf(changes: readonly FoundChange[]): string {
  const named = changes.slice(0, mostNamed).map(({ entry }) => (entry.title === '' ? 'the framework' : contributed(`“${entry.title}”`)));
  const left = changes.length - named.length;
  return `${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
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

/** What the contribution brings that is wrong, what has to be mended first, each with the line to put in its place where one is known. */
function mistakes({ brought, framework }: Contribution, { cwd, root }: PreviewFacts): string {
  const shown = pathsFrom(cwd, root);
  const texts = new Map(framework.files.map(({ path, text }) => [path, text]));
  const bySeverity = (severity: Diagnostic['severity']): readonly Diagnostic[] => brought.filter((each) => each.severity === severity);
  const errors = bySeverity('error');
  return printSection({
    title: errors.length === 0 ? 'Worth another look' : 'To mend',
    items: [...errors, ...bySeverity('warning')],
    room: room.mistakes,
    line: (mistake) => mistakeLines(mistake, shown(mistake.file), texts.get(mistake.file)),
  });
}

function mistakeLines(mistake: Diagnostic, file: string, text: string | undefined): string {
  const { severity, message, help, range, rule } = mistake;
  const place = range === undefined ? file : `${file}, line ${range.start.line}`;
  const mended = text === undefined ? undefined : mendedLines(text, mistake);
  const lines = mended?.text.includes('\n') === true ? 'these lines' : 'this line';
  return [
    `- **${severity === 'error' ? 'To mend' : 'Worth a look'}**, in ${contributed(place)}: ${contributed(message)} (${contributed(rule)})`,
    ...(help === undefined || help === '' ? [] : [`  - ${contributed(help)}`]),
    ...(mended === undefined
      ? []
      : [
          `  - ${mended.certain ? `Put ${lines} in its place:` : `Probably ${lines} was meant:`}`,
          '',
          ...fenced(mended.text)
            .split('\n')
            .map((line) => (line === '' ? '' : `    ${line}`)),
          '',
        ]),
  ].join('\n');
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
