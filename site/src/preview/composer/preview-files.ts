import { readFile } from 'node:fs/promises';
import type { FileToWrite } from '@framewright/model';
import type { Editions } from '../../editions/editions.ts';
import { postStyles, postStylesPath } from './post-styles.ts';
import type { Preview } from '../../content/preview.ts';
import { sourceFiles } from './source-files.ts';

/** The path of the styles of previews, relative to the start of the site: no other page has to load them. */
export const previewStyles = 'preview/preview.css';

/** All files of a preview that are not pages. */
export async function previewFiles(editions: Editions, preview: Preview): Promise<readonly FileToWrite[]> {
  const styles = await Promise.all(
    ['pages/preview', 'parts/comments'].map((name) => readFile(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8')),
  );
  return [
    { path: previewStyles, content: styles.join('') },
    { path: postStylesPath, content: await postStyles(editions.draft.framework.manifest.data) },
    ...sourceFiles(editions, preview),
  ];
}
