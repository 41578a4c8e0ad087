/** Where the text of a licence stands, by its SPDX identifier; undefined for one that somebody gave a name of their own. */
export function licenceAddress(spdx: string): string | undefined {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/u.exec(spdx) ?? [];
  if (terms !== undefined && version !== undefined) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  if (spdx === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return spdx.startsWith('LicenseRef-') || !/^[A-Za-z0-9.+-]+$/u.test(spdx) ? undefined : `https://spdx.org/licenses/${spdx}.html`;
}
