import { toString as textOf } from 'mdast-util-to-string';
import { parseProse } from '../tree/parse-prose.ts';

const active = /[\\`*_[\]<>&#!|~]/gu;

/** A title as the words of a heading: on one line, with backslashes before characters that Markdown would interpret. */
export function headingWords(title: string): string {
  const words = title.replace(/\s+/gu, ' ').trim();
  if (words.search(active) === -1 || isPlain(words)) return words;
  return words.replace(active, '\\$&');
}

function isPlain(words: string): boolean {
  if (words.includes('<') || words.includes('[[')) return false;
  const [heading, ...others] = parseProse(`# ${words}`).children;
  return others.length === 0 && heading?.type === 'heading' && textOf(heading) === words;
}
