import type { SourceFile } from '@framewright/model';
import { quoted } from '../../messages/yaml-value.ts';
import { isText } from '../../entries/is-text.ts';
import { keyBefore, typesBehind } from '../../schema/format-keys.ts';
import { quotedValues, type QuotedValue } from './quoted-values.ts';
import type { Rule } from '../../rule.ts';

export const smartQuotesInYaml: Rule = {
  id: 'smart-quotes-in-yaml',
  severity: 'error',
  harm: 'unreadable',
  scope: 'file',
  summary: 'In front matter, quotation marks around a value are straight ones.',
  why: 'Curly quotation marks mean nothing there: they become part of the title or the code, and a colon between them makes the whole entry unreadable.',
  help: 'Type straight quotation marks. Word processors turn them into curly ones.',
  *check(file) {
    if (!isText(file)) return;
    for (const value of quotedValues(file.text.slice(0, file.fence[0]), 0)) {
      const { open, close, words, span } = value;
      if (file.readable && isUtterance.test(words)) continue;
      const isBare = needsNone(file, value);
      const straight = isBare ? words : straightened(value);
      const mark = straight.charAt(0);
      const start = file.text.lastIndexOf('\n', span[0]) + 1;
      const end = file.text.indexOf('\n', span[1]);
      yield {
        at: { file, span },
        message: `Unexpected quotation marks ${open}…${close} around ${words}, expected ${isBare ? 'none' : `${mark}…${mark}`}`,
        help: isBare
          ? `Take these quotation marks away: ${straight}.`
          : `Type straight quotation marks: ${straight}. Word processors turn them into curly ones, which become part of the words here.`,
        expected: [straight],
        explains: file.readable ? span : [start, end],
        fix: { title: `Write ${straight}`, safe: true, edits: [{ span, text: straight }] },
      };
    }
  },
  examples: [
    {
      title: 'A title from a word processor, and one that can’t be read for its colon',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: ⟦“Chairing”⟧\nkind: technical\naliases: [⟦‘Leading a meeting’⟧, ⟦„Presiding“⟧]\n---\nThe ability to lead a meeting.\n',
        'terms/agenda.md': '---\nid: agenda\ntitle: ⟦“Agenda: what a meeting deals with”⟧\n---\nWhat a meeting deals with.\n',
      },
      expect: ['smart-quotes-in-yaml', 'smart-quotes-in-yaml', 'smart-quotes-in-yaml', 'smart-quotes-in-yaml'],
    },
    {
      title: 'Curly marks around a word of the value, and in the text',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: The “agenda”\naliases: [“Point” or “item”, The chair’s list, "“Order”", « Pourquoi ? »]\n---\n“What a meeting deals with.”\n',
      },
      expect: [],
    },
  ],
};

/** How words end that somebody says: a title such as « Pourquoi ? » has its quotation marks on purpose. */
const isUtterance = /[?!？！؟]$/u;

/** Whether what stands between quotation marks needs none: a number, a list or a map where the format wants one, or words that have straight ones already. */
function needsNone(file: SourceFile, { words, span }: QuotedValue): boolean {
  if (/^(["'])(?:(?!\1).)+\1$/su.test(words)) return true;
  const type = /^\{ *(?:[\w-]+: .*)?\}$/su.test(words)
    ? 'object'
    : /^\[.*\]$/su.test(words)
      ? 'array'
      : /^-?\d+(?:\.\d+)?$/u.test(words)
        ? 'number'
        : undefined;
  const key = keyBefore(file.text, span[0]);
  // Where no key stands right before it, it is an item of a list.
  if (type === undefined || key === undefined) return type === 'object';
  const types = typesBehind(file.place, key);
  // A key that the format does not know is the id of a competence or a dimension, unless it is of one’s own.
  if (types.size === 0) return type !== 'array' && !key.startsWith('x-');
  return types.has(type) || (type === 'number' && types.has('integer'));
}

/** The value in the straight marks that are nearest to those it stands in. */
function straightened({ open, words }: QuotedValue): string {
  const isSingle = /[‹›‘’‚‛]/u.test(open);
  return isSingle && !/['’]/u.test(words) ? `'${words}'` : quoted(words);
}
