import type { Entry } from './entry.ts';
import { entryTypes } from './entry-types.ts';

/** The path of the page, or the place on a page, that shows an entry. */
export function pathOf(entry: Entry): string {
  const slug = slugOf(entry.id);
  switch (entry.type) {
    case 'manifest':
      return '';
    case 'term':
      return `terms/#${slug}`;
    case 'group':
      return `competences/#${slug}`;
    case 'family':
      return `roles/#${slug}`;
    default:
      return `${entryTypes[entry.type].folder}/${slug}/`;
  }
}

/** An id as a step of an address. Well-formed ids are unchanged; others are made safe. */
export function slugOf(id: string): string {
  const slug = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
