import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In the package they are compiled, as this file is. */
const ending = extname(import.meta.url);

/** The scripts by name, each in the folder of the element that it is for. */
const folders = {
  'comment-composer': 'comment-composer',
  'comment-words': 'comment',
  'post-comment': 'post-comment',
  'preview-walk': 'preview-walk',
} as const;

/** The path of a script of previews, relative to the start of the site. */
export function scriptPath(name: keyof typeof folders): string {
  return `preview/${name}.js`;
}

/**
 * The scripts of previews, by output path.
 * Scripts that templates name are built for every site, whether a page uses the template or not.
 */
export function previewScripts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(folders).map(([name, folder]) => [
      scriptPath(name as keyof typeof folders),
      fileURLToPath(new URL(`../../client/${folder}/${name}${ending}`, import.meta.url)),
    ]),
  );
}
