import { effects, groupByEffect } from '@framewright/diff';
import { isObject, type FoundChange } from '@framewright/model';
import { escapeMarkdown } from '@framewright/reporters';
import { oneLine } from '../terminal/one-line.ts';

const heading = '### What changed, by whom it touches';

/**
 * A change log with the section about a version: the day, words for readers, and its changes, grouped by effect. Words that stand there
 * already stay, and are not written twice.
 * @param changelog empty if there is none
 * @param changes the text of `<version>.changes.json`
 * @param name of the package of the content
 * @param words each in Markdown
 */
export function withSection(changelog: string, changes: string, name: string, words: readonly string[] = []): string {
  const { version, date, notes } = notesOf(changes);
  const [head = '', ...sections] = changelog
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .split(/^(?=## )/mu)
    .map((part) => part.trimEnd());
  const index = sections.findIndex((section) => isAbout(section, version));
  const [written = ''] = (sections[index] ?? '').split(`\n${heading}\n`);
  const body = written.replace(/^.*\n?/u, '').trim();
  const added = words.map(listItem).filter((item) => !`${body}\n`.includes(`${item}\n`));
  const title = date === undefined ? `## ${version}` : `## ${version} (${date})`;
  const section = [title, body, ...added, notes]
    .filter((part) => part !== '')
    .join('\n\n')
    .trimEnd();
  const all = index === -1 ? [section, ...sections] : sections.with(index, section);
  return `${[head === '' ? `# ${oneLine(name)}` : head, ...all].join('\n\n')}\n`;
}

/** Whether a change log has a section about a version. */
export function hasSection(changelog: string, version: string): boolean {
  return changelog.split(/^(?=## )/mu).some((section) => isAbout(section, version));
}

function isAbout(section: string, version: string): boolean {
  const [title = ''] = section.split('\n');
  return new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: \\(\\d{4}-\\d{2}-\\d{2}\\))?\\s*$`, 'u').test(title);
}

/** Words as an item of a list, so that no heading in them begins a section. */
function listItem(words: string): string {
  const [first = '', ...rest] = words.replaceAll('\r\n', '\n').trim().split('\n');
  return [`- ${first}`, ...rest.map((line) => (line.trim() === '' ? '' : `  ${line}`))].map((line) => line.trimEnd()).join('\n');
}

function notesOf(text: string): { readonly version: string; readonly date?: string; readonly notes: string } {
  const value: unknown = JSON.parse(text);
  const { version, date, first, previous, changes } = isObject(value) ? value : {};
  const groups = groupByEffect(Array.isArray(changes) ? (changes.filter(isObject) as unknown as readonly FoundChange[]) : []);
  const lists = groups.map(({ by, changes: some }) => `#### ${effects[by].title}\n\n${some.map(item).join('\n')}`);
  const nothing = first === true ? 'This is the first release.' : `Nothing changed since ${escapeMarkdown(String(previous))}.`;
  return {
    version: String(version),
    ...(typeof date === 'string' ? { date } : {}),
    notes: `${heading}\n\n${lists.length === 0 ? nothing : lists.join('\n\n')}\n`,
  };
}

function item({ message, bump }: FoundChange): string {
  return `- ${escapeMarkdown(message)} (${bump})`;
}
