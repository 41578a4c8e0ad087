import { imageEndings, isInAssetFolder, isUsableAsset, localPaths } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import type { ReadAssets } from '../address/page-assets.ts';
import { cssAddresses } from './css-addresses.ts';

/** A framework's own logo and stylesheet: paths in the framework, which are also those on the site. */
export interface CustomTheme {
  readonly logo?: string;
  readonly stylesheet?: string;
  /** The files themselves by path, with those that the stylesheet names. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A site without a logo and a stylesheet of its framework. */
export const plainTheme: CustomTheme = { files: new Map() };

/**
 * Reads the logo and the stylesheet of a framework. What can't be read is left out, and so is a stylesheet that loads anything but files in
 * the folder of assets.
 * @param onGap called with what is left out, and why
 */
export async function readCustomTheme(
  { manifest, assets = [] }: Framework,
  read: ReadAssets,
  onGap: (line: string) => void,
): Promise<CustomTheme> {
  const { logo, stylesheet } = manifest.data.theme ?? {};
  const known = new Set(assets);
  const wanted = [logo, stylesheet].filter((path) => path !== undefined && known.has(path) && isInAssetFolder(path)) as readonly string[];
  const files = await readAll(wanted, read, onGap);
  const css = stylesheet === undefined ? undefined : files.get(stylesheet);
  if (stylesheet !== undefined && css !== undefined) {
    const { paths, refused } = usedFiles(stylesheet, new TextDecoder().decode(css), known);
    for (const reason of refused) onGap(`Left out ${stylesheet}: ${reason}`);
    if (refused.length > 0) files.delete(stylesheet);
    else for (const [path, content] of await readAll(paths, read, onGap)) files.set(path, content);
  }
  return {
    ...(logo !== undefined && files.has(logo) ? { logo } : {}),
    ...(stylesheet !== undefined && files.has(stylesheet) ? { stylesheet } : {}),
    files,
  };
}

/** File endings of fonts. */
const fontEndings: readonly string[] = ['woff2', 'woff', 'ttf', 'otf'];

function usedFiles(
  stylesheet: string,
  css: string,
  known: ReadonlySet<string>,
): { readonly paths: readonly string[]; readonly refused: readonly string[] } {
  const { addresses, refused } = cssAddresses(css);
  const paths: string[] = [];
  const wrong: string[] = [];
  for (const address of addresses) {
    // A fragment of the page itself, such as a filter, loads nothing.
    if (address.startsWith('#')) continue;
    const [, path] = elsewhere.test(address) ? [] : localPaths(stylesheet, address);
    if (path === undefined || address.startsWith('/')) wrong.push(`it names “${address}”, expected a file in the folder assets`);
    else if (!known.has(path)) wrong.push(`it names “${address}”, a file that does not exist`);
    else if (!isFontOrImage(path))
      wrong.push(`it names “${address}”, expected a picture or a font (${[...imageEndings, ...fontEndings].join(', ')})`);
    else paths.push(path);
  }
  return { paths: [...new Set(paths)].sort(), refused: [...refused, ...wrong] };
}

/** A scheme, or two slashes or backslashes, lead to another site. */
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu;

function isFontOrImage(path: string): boolean {
  return isUsableAsset(path, 'image') || (isInAssetFolder(path) && fontEndings.some((ending) => path.toLowerCase().endsWith(`.${ending}`)));
}

async function readAll(paths: readonly string[], read: ReadAssets, onGap: (line: string) => void): Promise<Map<string, Uint8Array>> {
  const contents = paths.length === 0 ? [] : await read(paths);
  const found = new Map<string, Uint8Array>();
  for (const [index, path] of paths.entries()) {
    const content = contents[index] ?? 'it is no longer there';
    if (typeof content === 'string') onGap(`Left out ${path}: ${content}`);
    else found.set(path, content);
  }
  return found;
}
