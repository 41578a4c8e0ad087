import type { SoundTexts } from './texts.ts';

/** A value in front matter, in straight quotation marks. */
function quoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

/** The files of a small framework with the texts of a language, with rules turned on. */
export function frameworkOf(texts: SoundTexts, rules: readonly string[] = []): Readonly<Record<string, string>> {
  const { language, title, about, kind, scale, dimension, levels, meanings, competences, role, term } = texts;
  const on = rules.map((id) => `  ${id}: { severity: error, because: It is tried. }\n`).join('');
  return {
    'framework.md': `---\nformat: 1\nid: harbour\ntitle: ${quoted(title)}\niri: https://harbour.example/\nlanguage: ${language}\nlicence: CC-BY-4.0\npublisher: ${quoted(title)}\nkinds:\n  - { id: craft, title: ${quoted(kind)}, scale: steps, levels: any }\n${on === '' ? '' : `rules:\n${on}`}---\n${about}\n`,
    'scales/steps.md': `---\nid: steps\ntitle: ${quoted(scale)}\ndimensions:\n  - { id: practice, title: ${quoted(dimension)} }\nlevels:\n${levels.map((level, index) => `  - { value: ${index + 1}, id: level-${index + 1}, title: ${quoted(level)} }\n`).join('')}---\n## ${dimension}\n\n${levels.map((level, index) => `### ${level}\n\n${meanings[index]}\n`).join('\n')}`,
    ...Object.fromEntries(
      competences.map(([name, definition], index) => [
        `competences/competence-${index}.md`,
        `---\nid: competence-${index}\ntitle: ${quoted(name)}\nkind: craft\n---\n${definition}\n`,
      ]),
    ),
    'roles/role-of-work.md': `---\nid: role-of-work\ntitle: ${quoted(role[0])}\nrequires:\n${competences.map((_, index) => `  competence-${index}: { rating: 1 }\n`).join('')}---\n${role[1]}\n`,
    'terms/word-of-work.md': `---\nid: word-of-work\ntitle: ${quoted(term[0])}\n---\n${term[1]}\n`,
  };
}
