import type { Link } from '../../address/links.ts';

/** A licence by its SPDX identifier, with the address of its text where that is known. */
export function licenceLink(spdx: string): Link {
  const creative = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(spdx);
  if (creative) return { label: spdx, href: `https://creativecommons.org/licenses/${(creative[1] ?? '').toLowerCase()}/${creative[2]}/` };
  if (spdx === 'CC0-1.0') return { label: spdx, href: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  return /^[A-Za-z0-9.+-]+$/.test(spdx) ? { label: spdx, href: `https://spdx.org/licenses/${spdx}.html` } : { label: spdx };
}
