import type { Manifest } from '@framewright/model';
import { defaultAccent } from '../theme/accent.ts';
import { fromHex } from '../theme/oklch.ts';

/**
 * The picture language in small: three steps, in the framework's accent.
 * @param corner radius of the corners in a square of 32; 0 for systems that cut their own
 */
export function iconSvg(manifest: Manifest, corner = 6): string {
  const chosen = manifest.theme?.accent;
  const accent = chosen !== undefined && fromHex(chosen) ? chosen : defaultAccent;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="${corner}" fill="${accent}"/><path d="M6 20h5v6H6zM13.5 14h5v12h-5zM21 11l2.500-4 2.500 4v15h-5z" fill="#fff"/></svg>`;
}
