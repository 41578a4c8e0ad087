/** What a page does with a file beside it. */
export type AssetUse = 'link' | 'image';

/** The folder, at the top of a framework, of the files that pages link to and show. */
export const assetFolder = 'assets';

/** The extensions of files that a page may show. A browser runs nothing in an image, even in an SVG. */
export const imageEndings: readonly string[] = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg'];

/** The extensions of files that a page may link to. What a browser would run, such as HTML or SVG, is not among them. */
export const linkEndings: readonly string[] = [
  ...['pdf', 'csv', 'txt', 'rtf', 'zip', 'epub', 'ics', 'json'],
  ...['docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'dotx', 'xltx', 'potx', 'odt', 'ods', 'odp'],
  ...imageEndings.filter((ending) => ending !== 'svg'),
];

/** The paths in a framework that a local address may mean: from its top, or from the folder of the file that it stands in. */
export function localPaths(file: string, address: string): readonly string[] {
  const steps = pathIn(address).split('/');
  return [normal(steps), normal([...file.split('/').slice(0, -1), ...steps])];
}

/** The path of a local address as its author sees it: without query and fragment, and with its percent-encoding decoded. */
export function pathIn(address: string): string {
  return withPlainLetters(address.replace(/[?#].*$/su, ''));
}

/** An address with its percent-encoding, such as %20, decoded if it is well formed. */
export function withPlainLetters(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether a file may be used so: it lies in the folder for such files, and its sort is one of those that do no harm. */
export function isUsableAsset(path: string, use: AssetUse): boolean {
  return isInAssetFolder(path) && (use === 'image' ? imageEndings : linkEndings).includes(endingOf(path));
}

/** Whether a path lies in the folder of files that pages use. */
export function isInAssetFolder(path: string): boolean {
  return path.startsWith(`${assetFolder}/`) && normal(path.split('/')) === path && path.isWellFormed();
}

function endingOf(path: string): string {
  return /\.([a-z0-9]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
}

function normal(steps: readonly string[]): string {
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
