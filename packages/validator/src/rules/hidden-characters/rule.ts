import type { SourceFile } from '@framewright/model';
import type { HiddenCharacter } from '../../words/hidden-characters-in.ts';
import { hiddenLines, type HiddenLine } from './hidden-lines.ts';
import { quote } from '../../messages/quote.ts';
import type { Finding, Rule } from '../../rule.ts';
import { helpWithSpace } from '../../words/odd-spaces.ts';
import { isText } from '../../entries/is-text.ts';

export const hiddenCharacters: Rule = {
  id: 'hidden-characters',
  severity: 'error',
  harm: 'ambiguous',
  languages: 'any',
  scope: 'file',
  summary: 'Text has no characters that can’t be seen, nor odd spaces where ordinary ones belong.',
  why: 'Two names that look alike differ, search finds nothing, and text can show something else than it says. Such characters come with words that are pasted from elsewhere.',
  help: 'Delete the character, or type the words around it anew.',
  *check(file) {
    if (isText(file)) for (const line of hiddenLines(file)) yield finding(file, line);
  },
  examples: [
    {
      title: 'A zero-width space in a reference, a soft hyphen, and an order to turn the text around',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chair⟦\u00AD⟧ing\nkind: technical\nrelated: [agenda-⟦\u200B⟧setting]\n---\nThe ability to lead ⟦\u202E⟧a meeting.\n',
      },
      expect: ['hidden-characters', 'hidden-characters', 'hidden-characters'],
    },
    {
      title: 'No-break spaces behind a colon and behind the signs of a heading',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n##⟦\u00A0⟧Evidence\n\n- A meeting that ended on time.\n',
        'terms/agenda.md': '---\nid: agenda\ntitle:⟦\u00A0⟧Agenda\n---\nWhat a meeting deals with.\n',
      },
      expect: ['hidden-characters', 'hidden-characters'],
    },
    {
      title: 'Where such characters belong',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda\naliases: [Tagesordnung, دستور\u200Cکار, Ordre du jour\u00A0?]\n---\nWhat a meeting deals with,\u00A0and no\u00A0more. 👩\u200D💻\n',
      },
      expect: [],
    },
  ],
};

function finding(file: SourceFile, { characters, run, others, words, around, line }: HiddenLine): Finding {
  const [{ name, kind, instead, span }] = characters;
  const more = others === 0 ? '' : ` There ${others === 1 ? 'is one more' : `are ${others} more`} on this line.`;
  return {
    at: { file, span: run },
    message: `Unexpected ${name}${words === '' ? '' : ` in ${quote(words)}`}, expected ${instead === ' ' ? 'an ordinary space' : 'nothing in its place'}`,
    help: `${kind === 'space' ? helpWithSpace(file.text.slice(...span)) : helps[kind]}${more}`,
    // Where a line is no fence for it, all that follows from the missing fence is explained.
    explains: file.readable ? around : words === '---' ? [0, line[1]] : line,
    fix: {
      title: instead === ' ' ? 'Write an ordinary space' : 'Delete what can’t be seen',
      safe: true,
      edits: characters.map(({ span, instead: text }) => ({ span, text })),
    },
  };
}

const helps: Readonly<Record<Exclude<HiddenCharacter['kind'], 'space'>, string>> = {
  line: 'It breaks the line in some programs only. Delete it, and press the Enter key if a new line is meant.',
  direction: 'It turns the direction of the text, so that readers see something else than is written. Delete it.',
  nothing: 'It can’t be seen, and makes words differ from those that they look like. Delete it, or type the words around it anew.',
};
