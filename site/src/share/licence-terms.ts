/** What a licence asks, as far as its identifier says it: nothing, to be named, no business, the same licence, no changed versions. */
export type LicenceTerm = 'free' | 'by' | 'nc' | 'sa' | 'nd';

/** The terms of a Creative Commons licence by its SPDX identifier; undefined for all others, which have to be read. */
export function licenceTerms(spdx: string): readonly LicenceTerm[] | undefined {
  if (spdx === 'CC0-1.0') return ['free'];
  const parts = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-\d\.\d$/u.exec(spdx)?.[1];
  return parts?.toLowerCase().split('-') as readonly LicenceTerm[] | undefined;
}
