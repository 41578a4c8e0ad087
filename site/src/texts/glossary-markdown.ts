import { nameOf, type View } from '../editions/view.ts';
import { glossary } from '../view/list/glossary.ts';
import { proseInMarkdown, wordsInMarkdown } from './markdown-text.ts';

/** The glossary as Markdown, a heading for each term. @param site scheme and host, or nothing where they are not known */
export function glossaryMarkdown(view: View, site: string): string {
  const { words } = view;
  const terms = glossary(view).flatMap((letter) => letter.terms);
  const parts = terms.flatMap((term) => [
    `## ${wordsInMarkdown(nameOf(view, term))}`,
    ...(term.data.aliases === undefined ? [] : [`${words.terms.aliases}: ${term.data.aliases.map(wordsInMarkdown).join(', ')}`]),
    proseInMarkdown(view, term.data.text, site),
  ]);
  return `${[`# ${wordsInMarkdown(words.places.terms)}`, ...parts].join('\n\n')}\n`;
}
