import type { Content } from './content.ts';
import { href } from '../address/links.ts';

const folders = ['guides/', 'reference/'];

/** Whether a page is part of the documentation of the tools, on a site that is not its home: search engines should find it there, not here. */
export function isElsewhereToo({ editions: { root }, isHomeOfDocs }: Content, pathname: string): boolean {
  return !isHomeOfDocs && folders.some((folder) => pathname.startsWith(href(root, folder)));
}
