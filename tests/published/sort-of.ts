/** Folders in which every name is that of one entry, version or rule. */
export const places: ReadonlySet<string> = new Set(
  'changes compare competences decisions families format groups guides matrix news pages qualifications reviews roles rules scales steps terms'.split(
    ' ',
  ),
);
/** Names in such folders that are not. */
const fixed: ReadonlySet<string> = new Set(['', 'compare', 'context', 'draft', 'family', 'feed.xml', 'level']);

/**
 * The type of an address, with a star for what differs within the type: for all competences of any version, for a script whatever its
 * content.
 */
export function sortOf(address: string): string {
  let isInPlace = false;
  const names = address.split('/').map((name, index, { length }) => {
    const isLast = index === length - 1;
    const isOfAny = isInPlace && !fixed.has(name);
    isInPlace ||= places.has(name) && !isLast;
    return isOfAny ? `*${isLast ? (/\.\w+$/u.exec(name)?.[0] ?? '') : ''}` : name.replace(/\d+\.\d+\.\d+/gu, '*');
  });
  return names
    .join('/')
    .replace(/^(\/_astro\/.+)\.[\w-]{8}(\.\w+)$/u, '$1.*$2')
    .replace(/(?<=\/search\/)[\da-f]{10}(?=\.json$)/u, '*');
}

/** The type of a file that has the same structure in every edition and language of the site. */
export function sortOfFile(address: string): string {
  return sortOf(address).replace(/^\/(?:(?:draft|v\/\*)\/)?(?:[a-z]{2,3}(?:-\w+)*\/(?=[^/]+$))?/u, '/');
}
