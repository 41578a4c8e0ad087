import { fileURLToPath } from 'node:url';

const names = ['comment-composer', 'comment-words', 'post-comment', 'preview-walk'] as const;

/** Where a script of previews is, below the start of the site. */
export function scriptPath(name: (typeof names)[number]): string {
  return `preview/${name}.js`;
}

/**
 * The files of the scripts that previews alone have, by where they are built to.
 * Scripts that templates name are built for every site, whether a page uses the template or not.
 */
export function previewScripts(): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [scriptPath(name), fileURLToPath(new URL(`../client/${name}.ts`, import.meta.url))]));
}
