import { readFile } from 'node:fs/promises';
import type { Manifest } from '@framewright/model';
import { themeCss } from '../../theme/theme-css.ts';

/** The path of the styles of the page that posts comments, relative to the start of the site. */
export const postStylesPath = 'preview/post.css';

/** The styles of the page that posts comments: the subset that it needs, without those of the framework. */
export async function postStyles(manifest: Manifest): Promise<string> {
  const layers = await Promise.all(
    (['reset', 'tokens', 'base'] as const).map(async (name) => `@layer ${name} {\n${await styles(`ground/${name}`)}}\n`),
  );
  return ['@layer reset, tokens, base, parts;', themeCss(manifest), ...layers, await styles('parts/comments')].join('\n');
}

function styles(name: string): Promise<string> {
  return readFile(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');
}
