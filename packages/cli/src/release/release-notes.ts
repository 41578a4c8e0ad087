import { effects, groupByEffect } from '@framewright/diff';
import { isObject, type FoundChange } from '@framewright/model';
import { escapeMarkdown } from '@framewright/reporters';

const heading = '### What changed, by whom it touches';

/**
 * A change log in which the section about a version ends with its changes, grouped by effect. Idempotent.
 * @param changelog as changesets writes it; empty if there is none
 * @param changes the text of `<version>.changes.json`
 * @param name of the package of the content
 */
export function withReleaseNotes(changelog: string, changes: string, name: string): string {
  const { version, notes } = notesOf(changes);
  const [head = '', ...sections] = changelog.split(/^(?=## )/mu).map((part) => part.trimEnd());
  const title = `## ${version}`;
  const index = sections.findIndex((section) => section.split('\n')[0]?.trimEnd() === title);
  const [body = title] = (sections[index] ?? title).split(`\n${heading}\n`);
  const section = `${body.trimEnd()}\n\n${notes}`;
  const all = index === -1 ? [section, ...sections] : sections.with(index, section);
  return `${[head === '' ? `# ${name}` : head, ...all].join('\n\n')}\n`;
}

function notesOf(text: string): { readonly version: string; readonly notes: string } {
  const value: unknown = JSON.parse(text);
  const { version, first, previous, changes } = isObject(value) ? value : {};
  const groups = groupByEffect(Array.isArray(changes) ? (changes.filter(isObject) as unknown as readonly FoundChange[]) : []);
  const lists = groups.map(({ by, changes: some }) => `#### ${effects[by].title}\n\n${some.map(item).join('\n')}`);
  const nothing = first === true ? 'This is the first release.' : `Nothing changed since ${escapeMarkdown(String(previous))}.`;
  return { version: String(version), notes: `${heading}\n\n${lists.length === 0 ? nothing : lists.join('\n\n')}` };
}

function item({ message, bump }: FoundChange): string {
  return `- ${escapeMarkdown(message)} (${bump})`;
}
