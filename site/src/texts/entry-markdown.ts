import { coverParts, entryOf, scaleOf, type Entry, type EntryOf } from '@framewright/model';
import { editionLabel } from '../editions/edition-words.ts';
import { linkTo, linkToId, nameOf, type View } from '../editions/view.ts';
import { sectionsOf } from '../entries/sections.ts';
import { levelsOf, levelsOfScale, type LevelRow } from '../view/competence/levels.ts';
import { rolePage } from '../view/role/role-page.ts';
import type { RequirementRow } from '../view/requirement/requirement-row.ts';
import type { RequirementTable } from '../view/requirement/requirement-tables.ts';
import { ratingInWords } from '../view/words/track.ts';
import { linkInMarkdown, proseInMarkdown, wordsInMarkdown } from './markdown-text.ts';

/**
 * An entry as Markdown, for people and programs that read text: what its page says, with the levels in words.
 * @param site scheme and host, or nothing where they are not known
 */
export function entryMarkdown(view: View, entry: Entry, site: string): string {
  const lines = [`# ${wordsInMarkdown(nameOf(view, entry))}`, about(view, entry, site), ...bodyOf(view, entry, site)];
  return `${lines.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Its other names, the edition, and where its page is. */
function about(view: View, entry: Entry, site: string): string {
  const { words, framework, edition } = view;
  const aliases = 'aliases' in entry.data ? (entry.data.aliases ?? []) : [];
  const { href = '' } = linkTo(view, entry);
  return [
    ...(aliases.length === 0 ? [] : [`- ${words.facts.aliases}: ${aliases.map(wordsInMarkdown).join(', ')}`]),
    `- ${wordsInMarkdown(framework.manifest.data.title)}, ${wordsInMarkdown(editionLabel(view, edition))}`,
    `- ${site}${href}`,
  ].join('\n');
}

function bodyOf(view: View, entry: Entry, site: string): readonly string[] {
  const prose = (text: string | undefined): string => (text === undefined ? '' : proseInMarkdown(view, text, site));
  switch (entry.type) {
    case 'competence':
      return [
        prose(entry.data.definition),
        ...levelLines(view, levelsOf(view, entry)?.rows ?? [], site),
        ...sectionLines(view, entry, site),
      ];
    case 'scale':
      return [prose(entry.data.text), ...levelLines(view, levelsOfScale(view, entry)?.rows ?? [], site)];
    case 'role':
      return [prose(entry.data.text), ...requirementLines(view, entry, site), ...sectionLines(view, entry, site)];
    case 'qualification':
      return [prose(entry.data.text), ...coverLines(view, entry, site), ...sectionLines(view, entry, site)];
    case 'resource':
      return [prose(entry.data.text), ...coverLines(view, entry, site)];
    default:
      return [];
  }
}

function sectionLines(
  view: View,
  { data }: EntryOf<'competence'> | EntryOf<'role'> | EntryOf<'qualification'>,
  site: string,
): readonly string[] {
  return sectionsOf(view.framework, data.sections, []).flatMap(({ title, text }) => [
    `## ${wordsInMarkdown(title)}`,
    proseInMarkdown(view, text, site),
  ]);
}

function levelLines(view: View, rows: readonly LevelRow[], site: string): readonly string[] {
  if (rows.length === 0) return [];
  const heading = `## ${view.words.competence.levels}`;
  return [
    heading,
    ...rows.flatMap(({ value, title, cells }) => [
      `### ${value} ${wordsInMarkdown(title)}`,
      ...cells.flatMap((cell) => {
        const name = cells.length === 1 ? '' : `**${wordsInMarkdown(cell.titled ? `${cell.dimension}: ${cell.title}` : cell.dimension)}**`;
        const text = cell.text === undefined ? view.words.competence.nothingHere : proseInMarkdown(view, cell.text, site);
        return [
          name,
          text,
          ...cell.sections.flatMap((section) => [`#### ${wordsInMarkdown(section.title)}`, proseInMarkdown(view, section.text, site)]),
        ];
      }),
    ]),
  ];
}

function requirementLines(view: View, role: EntryOf<'role'>, site: string): readonly string[] {
  const { floor, electives } = rolePage(view, role);
  const { words } = view;
  return [
    `## ${words.role.requirements}`,
    ...(floor.length === 0 ? [words.role.none] : tableLines(floor, site)),
    ...electives.flatMap(({ title, rule, tables }) => [
      `## ${wordsInMarkdown(words.role.electiveOf(title))}`,
      wordsInMarkdown(rule),
      ...tableLines(tables, site),
    ]),
  ];
}

function tableLines(tables: readonly RequirementTable[], site: string): readonly string[] {
  return tables.flatMap(({ groups }) =>
    groups.flatMap(({ title, rows }) => [
      ...(title === undefined ? [] : [`### ${wordsInMarkdown(title)}`]),
      rows.map((row) => requirementLine(row, site)).join('\n'),
    ]),
  );
}

function requirementLine({ competence, tracks, rating, tags }: RequirementRow, site: string): string {
  const levels = tracks.flatMap((track) => (track === undefined ? [] : [`${track.dimension} ${track.value} ${track.level}`]));
  const said = wordsInMarkdown([...levels, ...(rating === undefined ? [] : [rating])].join(', '));
  const conditions = wordsInMarkdown(tags.map(({ label }) => label).join(', '));
  return `- ${linkInMarkdown(competence, site)}${said === '' ? '' : `: ${said}`}${conditions === '' ? '' : ` (${conditions})`}`;
}

function coverLines(view: View, entry: EntryOf<'qualification'> | EntryOf<'resource'>, site: string): readonly string[] {
  const covers = Object.entries(entry.data.covers ?? {});
  if (covers.length === 0) return [];
  const heading = entry.type === 'resource' ? view.words.resources.covers : view.words.qualifications.covers;
  const lines = covers.map(([id, cover]) => {
    const competence = entryOf(view.framework, 'competence', id);
    const scale = competence && scaleOf(view.framework, competence.data)?.data;
    const { rating } = coverParts(cover);
    const reached = typeof rating === 'number' ? String(rating) : wordsInMarkdown(ratingInWords(rating, scale));
    return `- ${linkInMarkdown(linkToId(view, id), site)}${reached === '' ? '' : `: ${reached}`}`;
  });
  return [`## ${wordsInMarkdown(heading)}`, lines.join('\n')];
}
