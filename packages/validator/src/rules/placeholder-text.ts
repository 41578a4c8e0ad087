import type { SourceFile, Span } from '@framewright/model';
import { isText } from '../entries/is-text.ts';
import { baseLanguage } from '../words/language-of.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const placeholderText: Rule = {
  id: 'placeholder-text',
  severity: 'error',
  harm: 'untrue',
  languages: 'any',
  scope: 'file',
  summary: 'Text that is not a draft any more has no reminders, filler or words of a template in it.',
  why: 'Readers take it for what the framework says, and lose their trust in the rest.',
  help: 'Write what belongs there, or take the words out. An entry that is still being written has the status draft.',
  *check(file, language) {
    if (!isText(file) || file.frontMatter['status'] === 'draft') return;
    for (const span of [...remindersIn(file.text, allIsTodo.has(baseLanguage(language))), ...templateLinesIn(file.text)]) {
      if (!isRemark(file, span[0]))
        yield {
          at: { file, span },
          message: `Unexpected ${quote(file.text.slice(...span))}, expected the words that it stands for`,
          explains: span,
        };
    }
  },
  examples: [
    {
      title: 'A reminder, filler, words of a template, and a title that is open',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing (⟦TBC⟧)\nkind: technical\n---\nThe ability to lead a meeting.\n\n⟦Lorem ipsum⟧ dolor sit amet. ⟦TODO⟧: say how.\n\n## Evidence\n\n- ⟦Describe the evidence here.⟧\n- ⟦…⟧\n',
      },
      expect: ['placeholder-text', 'placeholder-text', 'placeholder-text', 'placeholder-text', 'placeholder-text'],
    },
    {
      title: 'A draft, a remark for other authors, and words that only look alike',
      files: {
        'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: draft\n---\nThe ability to TODO.\n',
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda   # TODO ask the chair\n---\nWhat a meeting deals with, its to-do list. Describe the points here and there, and what is to be confirmed…\n',
      },
      expect: [],
    },
  ],
};

/** Reminders in capitals, and filler. */
const reminders = /\b(?:TODO|FIXME|TB[ACD]|XXX)\b|\b[Ll]orem [Ii]psum\b/gu;

/** Languages in which “todo” is a word, which may stand in capitals. */
const allIsTodo: ReadonlySet<string> = new Set(['es', 'pt', 'gl', 'ast']);
/** A word in capitals before: the whole line is in capitals, or XXX is a number. */
const inCapitals = /\p{Lu}{2} $/u;

const none: readonly Span[] = [];

function remindersIn(text: string, meansAll: boolean): readonly Span[] {
  // Nearly every text has none.
  if (text.search(reminders) === -1) return none;
  const found = [...text.matchAll(reminders)].filter(
    ({ 0: word, index }) =>
      !(meansAll && word === 'TODO' && text[index + word.length] !== ':') && !inCapitals.test(text.slice(Math.max(0, index - 12), index)),
  );
  return found.map((match) => [match.index, match.index + match[0].length]);
}

/** How lines of a template end. */
const ending = /(?:\bhere|\.\.\.|…|\])[.…\]>_*]{0,3}$/u;
/** Whole lines that a template would have: an order with “here” at its end, dots alone, a few words in brackets. */
const templateLine =
  /^[ \t]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?(?<words>[[<_*]{0,2}(?:[Dd]escribe|[Ii]nsert|[Aa]dd|[Ww]rite|[Ee]nter|[Tt]ype|[Ff]ill in|[Pp]ut)\b.*\bhere[.…\]>_*]{0,3}|\.\.\.|…|\[(?:to be (?:confirmed|decided|determined|written|added|done|completed)|placeholder|text)\])$/u;
const longestLine = 120;

function templateLinesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = endOfWords(text, start, feed === -1 ? text.length : feed);
    if (end - start < longestLine && mayEndTemplate(text, end)) {
      const line = text.slice(start, end);
      const words = ending.test(line) ? templateLine.exec(line)?.groups?.['words'] : undefined;
      if (words !== undefined) found.push([end - words.length, end]);
    }
    start = feed === -1 ? text.length : feed + 1;
  }
  return found;
}

/** Where a line ends that is followed by spaces only. */
function endOfWords(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && blanks.has(text[at - 1] ?? '')) at -= 1;
  return at;
}

const blanks: ReadonlySet<string> = new Set(' \t\r');

/** A cheap test: whether the last characters of a line are like those of a template. */
function mayEndTemplate(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  if (last !== '.') return last === 'e' || closing.has(last);
  const before = text[end - 2] ?? '';
  return before === 'e' || before === '.' || closing.has(before);
}

const closing: ReadonlySet<string> = new Set('…]>_*');

/** A comment in the front matter is for authors. */
function isRemark({ text, fence }: SourceFile, at: number): boolean {
  if (at >= fence[0]) return false;
  const before =
    text
      .slice(Math.max(0, at - farthest), at)
      .split('\n')
      .at(-1) ?? '';
  return /(?:^|[ \t])#/u.test(before);
}

const farthest = 500;
