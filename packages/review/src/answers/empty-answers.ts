import { labelOf, type EntryOf, type Framework } from '@framewright/model';
import { readingList } from '../reading/reading-list.ts';
import { levelCards } from './level-cards.ts';
import { ratedBy } from './rated-by.ts';

/**
 * An empty form for the answers of one reader, as YAML with hints in comments: for typing in what came on paper or by mail. As it is, it says that
 * nothing was read.
 */
export function emptyAnswers(framework: Framework, round: EntryOf<'review'>): string {
  const { asks = {}, questions = [] } = round.data;
  const { items } = readingList(framework, round);
  const lines: string[] = [
    '# One reader’s answers. Fill in what came, and delete the lines that stay empty. Keep the file to yourselves: it is never committed.',
    `round: ${round.id}`,
    'via: paper # or mail',
    '# reader:',
    '#   name: … # as the reader wishes to be named in public',
    `#   sector: … # ${comment(asks.sectors?.join(' | ') ?? 'in which the reader works')}`,
    '#   work: …',
    'entries:',
  ];
  for (const { entry } of items) {
    lines.push(`  # ${comment(labelOf(entry))}`, `  - id: ${entry.id}`, '    read: false');
    const sets = entry.type === 'competence' ? levelCards(framework, round, entry) : [];
    if (sets.length > 0) {
      lines.push('    # Letters of the cards as the reader put them, the lowest level first.', '    # orders:');
      for (const { dimension, cards } of sets)
        lines.push(`    #   - { dimension: ${dimension.id}, order: [${cards.map(({ letter }) => letter).join(', ')}] }`);
    }
    if (sets.length > 0)
      lines.push(
        '    # What is said of a level: fits, does-not-fit, not-seen or reword.',
        '    # levels:',
        `    #   - { dimension: ${sets[0]?.dimension.id}, level: ${sets[0]?.cards[0]?.value}, says: fits }`,
      );
    lines.push('    # comments:', '    #   - { heading: …, quote: …, text: … }');
  }
  const roles = asks.ratings === true ? items.flatMap(({ entry }) => (entry.type === 'role' ? [entry] : [])) : [];
  if (roles.length > 0) {
    lines.push('# The level at which the reader expects each; delete what was left blank.', '# ratings:');
    for (const role of roles) for (const line of ratingLines(framework, role)) lines.push(`#   - ${line}`);
  }
  if (questions.length > 0) {
    lines.push('# questions:');
    for (const { id, title } of questions) lines.push(`#   # ${comment(title)}`, `#   - { id: ${id}, answer: … }`);
  }
  return `${lines.join('\n')}\n`;
}

function ratingLines(framework: Framework, role: EntryOf<'role'>): readonly string[] {
  return ratedBy(framework, role).map(({ competence, scale }) => {
    const lowest = scale.levels[0]?.value ?? 0;
    const rating = scale.dimensions.map((dimension) => `${dimension.id}: ${lowest}`).join(', ');
    return `{ role: ${role.id}, competence: ${competence.id}, rating: { ${rating} } }`;
  });
}

/** Words in a comment of one line. */
function comment(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
