import type { SearchFile } from '../../data/search-files.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import type { Hit } from './search-index.ts';

/** A match, with the editions that have it if more than one was searched. */
export interface FoundHit extends Hit {
  readonly editions: readonly { readonly label: string; readonly href: string }[];
}

/** Results by type, the type of the best result first. */
export function resultGroups(found: readonly FoundHit[], types: SearchFile['types'], words: SearchFile['words']): readonly HTMLElement[] {
  return [...new Set(found.map(({ entry }) => entry.type))].map((type) =>
    element(
      'section',
      { class: 'search-group' },
      element('h2', {}, types[type] ?? type),
      element('ul', {}, ...found.filter(({ entry }) => entry.type === type).map((result) => line(result, words))),
    ),
  );
}

function line({ entry, aliases, editions }: FoundHit, words: SearchFile['words']): HTMLElement {
  const { title, href, within, status, text } = entry;
  const notes = [
    ...(aliases.length > 0 ? [fillPlaceholders(words.also, { names: aliases.join(', ') })] : []),
    ...(status === undefined ? [] : [status]),
    ...(within === undefined ? [] : [within]),
  ];
  const elsewhere = editions.flatMap((edition, index) => [index === 0 ? ' ' : ', ', element('a', { href: edition.href }, edition.label)]);
  return element(
    'li',
    {},
    element('a', { class: 'search-result', href }, title),
    notes.length > 0 && element('span', { class: 'search-note' }, notes.join(' · ')),
    text !== undefined && element('span', { class: 'search-text' }, text),
    editions.length > 0 && element('span', { class: 'search-note' }, `${words.versions}:`, ...elsewhere),
  );
}
