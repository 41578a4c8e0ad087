import type { Bump, Change, Difference, LikeChanges, TallyLine } from '@framewright/model';
import { bumpWords, differenceSummary } from './diff-summary.ts';
import { shownProse, type DifferenceOptions, type PartsOf, type ShownProse, type ShownWords } from './diff-words.ts';
import { painter, type Paint, type Style } from '../text/paint.ts';
import { visible } from '../text/visible.ts';
import { hangingIndent } from '../text/wrap.ts';

const styles: Readonly<Record<Bump, Style>> = {
  forbidden: 'error',
  major: 'warning',
  minor: 'help',
  patch: 'quiet',
  none: 'quiet',
};

/** A difference for people: the changes by the bump that they require, with whom they touch and, where wording changed, the words. */
export function reportDifferencePretty(report: Difference, options: DifferenceOptions): string {
  const paint = painter(options.color);
  const width = Math.max(40, options.width);
  const blocks = bumpWords.flatMap(([bump, title]) => {
    const changes = options.likeChanges(report.changes.filter((change) => change.bump === bump));
    return changes.length === 0
      ? []
      : [paint(styles[bump], title), ...changes.map((like) => printLike(like, options.partsOf, width, paint))];
  });
  return `${[...tally(options.tallyOf(report.changes), width), ...blocks, paint('strong', printable(differenceSummary(report)))].join('\n\n')}\n`;
}

/** How many changes there are of each kind, where there are several. */
function tally(lines: readonly TallyLine[], width: number): readonly string[] {
  if (lines.length < 2) return [];
  const wide = Math.max(...lines.map(({ count }) => String(count).length));
  return [
    lines
      .map(({ bump, title, count }) => hangingIndent(`${String(count).padStart(wide)} × `, `${printable(title)} (${bump})`, width))
      .join('\n'),
  ];
}

/** Changes that say the same of many entries: once, with the entries below. */
function printLike({ message, changes }: LikeChanges<Change>, partsOf: PartsOf, width: number, paint: Paint): string {
  const [first] = changes;
  if (first === undefined || changes.length === 1) return changes.map((change) => printChange(change, partsOf, width, paint)).join('');
  return [
    hangingIndent('  ', printable(message), width),
    ...changes.map((change) =>
      hangingIndent('      ', printable(`“${change.entry.title}”${inherited(change)}, ${placeOf(change)} (${change.fingerprint})`), width),
    ),
    ...fact('affects:', first.affects.join(', '), width, paint),
    ...fact('kind:', first.kind, width, paint),
  ].join('\n');
}

function inherited({ heirs = [] }: Change): string {
  return heirs.length === 0 ? '' : ` (and ${heirs.length} that ${heirs.length === 1 ? 'inherits' : 'inherit'} it)`;
}

function placeOf({ places }: Change): string {
  const place = places.after ?? places.before;
  return place === undefined ? '' : `${place.path}${place.range === undefined ? '' : `, line ${place.range.start.line}`}`;
}

function fact(label: string, text: string | undefined, width: number, paint: Paint): readonly string[] {
  return text === undefined || text === ''
    ? []
    : [hangingIndent(`    ${label} `, printable(text), width).replace(label, paint('quiet', label))];
}

function printChange(change: Change, partsOf: PartsOf, width: number, paint: Paint): string {
  const facts: readonly (readonly [label: string, text: string | undefined])[] = [
    ['where:', placeOf(change)],
    ['affects:', change.affects.join(', ')],
    ['editorial:', editorialOf(change)],
    ['kind:', `${change.kind} (${change.fingerprint})`],
  ];
  return [
    hangingIndent('  ', printable(change.message), width),
    ...printProse(shownProse(change, partsOf), width, paint),
    ...facts.flatMap(([label, text]) => fact(label, text, width, paint)),
  ]
    .map((line) => paintWords(line, paint))
    .join('\n');
}

/** What changed in a text: its words, or a line for each of several blocks. */
function printProse(shown: ShownProse | undefined, width: number, paint: Paint): readonly string[] {
  if (shown === undefined) return [];
  const list = (label: string, blocks: readonly string[]): readonly string[] => {
    const lines = blocks.map(printable).filter((line) => line !== '');
    if (lines.length === 0) return [];
    const head = paint('quiet', label);
    if (lines.length === 1) return [hangingIndent(`    ${label} `, lines.join(''), width).replace(label, () => head)];
    return [`    ${head}`, ...lines.map((line) => hangingIndent('      ', line, width))];
  };
  return shown.form === 'blocks'
    ? list('words:', shown.blocks.map(wordsOf))
    : [...list('before:', shown.before), ...list('after:', shown.after)];
}

/** As `wdiff` marks them, so that colour is not needed. */
function wordsOf(shown: readonly ShownWords[]): string {
  return shown
    .map(({ text, change: how }) => {
      const words = text.trim();
      if (how === 'same' || words === '') return how === 'removed' ? '' : text;
      return text.replace(words, () => (how === 'removed' ? `[-${words}-]` : `{+${words}+}`));
    })
    .join('');
}

function paintWords(text: string, paint: Paint): string {
  return text
    .replace(/\[-(?:[^\n[-]|\[(?!-)|-(?!\]))*-\]/gu, (found) => paint('error', found))
    .replace(/\{\+(?:[^\n{+]|\{(?!\+)|\+(?!\}))*\+\}/gu, (found) => paint('help', found));
}

/** What was decided about a change of prose, or what could be. */
function editorialOf({ prose, proposal }: Change): string | undefined {
  if (prose === 'editorial') return 'judged so, because its meaning is what it was';
  if (prose === undefined) return undefined;
  if (proposal === undefined) return 'not judged so';
  return `not judged so; it looks as if it ${proposal.editorial ? 'were' : 'were not'}: ${proposal.because}`;
}

/** Text to print: in a log on GitHub a line that begins like a workflow command would be one. */
function printable(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim()).replace(/^(?=(?:::|##\[))/u, '·');
}
