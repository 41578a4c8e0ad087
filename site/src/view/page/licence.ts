import type { Link } from '../../address/entry-paths.ts';

/** A licence by its SPDX identifier, with the address of its text where that is known. */
export function licenceLink(spdx: string): Link {
  const creative = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(spdx);
  if (creative) return { label: spdx, href: `https://creativecommons.org/licenses/${(creative[1] ?? '').toLowerCase()}/${creative[2]}/` };
  if (spdx === 'CC0-1.0') return { label: spdx, href: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  // SPDX has no page of a licence that somebody gave a name of their own.
  const own = /^LicenseRef-(.+)$/u.exec(spdx)?.[1];
  if (own !== undefined) return { label: own.replaceAll('-', ' ') };
  return /^[A-Za-z0-9.+-]+$/.test(spdx) ? { label: spdx, href: `https://spdx.org/licenses/${spdx}.html` } : { label: spdx };
}

/** The terms of a licence, as far as its identifier states them: none, attribution, non-commercial, share alike, no derivatives. */
export type LicenceTerm = 'free' | 'by' | 'nc' | 'sa' | 'nd';

/** The terms of a Creative Commons licence by its SPDX identifier; undefined for all others. */
export function licenceTerms(spdx: string): readonly LicenceTerm[] | undefined {
  if (spdx === 'CC0-1.0') return ['free'];
  const parts = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-\d\.\d$/u.exec(spdx)?.[1];
  return parts?.toLowerCase().split('-') as readonly LicenceTerm[] | undefined;
}
