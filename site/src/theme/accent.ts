import { contrast, fromHex, withinSrgb, type Oklch } from './oklch.ts';

/** A colour for the light scheme and one for the dark. */
export interface Pair {
  readonly light: Oklch;
  readonly dark: Oklch;
}

/** The tokens of an accent: a colour for links and marks that is readable on every surface, and a tint for backgrounds. */
export interface AccentTokens {
  readonly accent: Pair;
  readonly tint: Pair;
}

/** The accent if a manifest names none: a deep blue-green. */
export const defaultAccent = '#0b5f70';

/** Text needs 4.5:1; a little more keeps rounding harmless. */
const enough = 4.7;

/**
 * Derives the accent's tokens from the colour of a manifest. Hue and chroma are preserved, lightness changes as far as contrast requires.
 * @param surfaces the colours that accented text is shown on, besides the tint
 */
export function accentTokens(
  hex: string | undefined,
  surfaces: { readonly light: readonly Oklch[]; readonly dark: readonly Oklch[] },
): AccentTokens {
  const chosen = fromHex(hex ?? defaultAccent) ?? (fromHex(defaultAccent) as Oklch);
  const tint: Pair = {
    light: withinSrgb({ l: 0.95, c: Math.min(chosen.c, 0.025), h: chosen.h }),
    dark: withinSrgb({ l: 0.28, c: Math.min(chosen.c, 0.035), h: chosen.h }),
  };
  return {
    tint,
    accent: {
      light: readable({ ...chosen, l: Math.min(chosen.l, 0.52) }, [...surfaces.light, tint.light], -0.01),
      dark: readable({ ...chosen, l: Math.max(chosen.l, 0.76), c: Math.min(chosen.c, 0.13) }, [...surfaces.dark, tint.dark], 0.01),
    },
  };
}

function readable(start: Oklch, surfaces: readonly Oklch[], step: number): Oklch {
  let colour = withinSrgb(start);
  for (let l = start.l; surfaces.some((surface) => contrast(colour, surface) < enough) && l > 0 && l < 1; l += step)
    colour = withinSrgb({ ...start, l });
  return colour;
}
