import { directionOf } from '../words/direction.ts';
import { piecesOf, unmarked, type Marked } from './language-marks.ts';

/** The languages that marks stand for on a page. */
export type Spoken = Readonly<Record<Marked, string>>;

/**
 * A page with the language of each marked text as an HTML attribute. Where no element can carry one, as in attributes and the title, the
 * marks are removed.
 */
export function addLanguages(html: string, spoken: Spoken): string {
  let inside: string | undefined;
  return html.replace(parts, (part) => {
    if (!part.startsWith('<')) return inside === undefined ? spans(part, spoken) : unmarked(part);
    const name = /^<\/?([a-z][a-z0-9-]*)/iu.exec(part)?.[1]?.toLowerCase() ?? '';
    if (inside === undefined && textOnly.has(name) && !part.startsWith('</')) inside = name;
    else if (inside === name && part.startsWith('</')) inside = undefined;
    return unmarked(part);
  });
}

/** A tag, a comment, or the text between two. */
const parts = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gu;

/** Elements that hold text alone. */
const textOnly = new Set(['title', 'option', 'script', 'style', 'textarea', 'text', 'desc']);

function spans(text: string, spoken: Spoken): string {
  const ofPage = spoken.content;
  return piecesOf(text)
    .map(({ text: piece, as }) => {
      const language = as === undefined ? ofPage : spoken[as];
      return language === ofPage || !/\p{L}/u.test(piece) ? piece : `<span ${languageAttributes(language, ofPage)}>${piece}</span>`;
    })
    .join('');
}

/** The attributes for a text in one language inside another. */
export function languageAttributes(language: string, around: string): string {
  const direction = directionOf(language);
  return `lang="${language}"${direction === directionOf(around) ? '' : ` dir="${direction}"`}`;
}
