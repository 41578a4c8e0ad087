import type { Manifest } from '@framewright/model';
import { accentTokens } from '../theme/accent.ts';
import { toLinear, withinSrgb, type Oklch } from '../theme/oklch.ts';
import { surfaces, tokens } from '../theme/tokens.ts';

/** The colours of a drawn picture, as hexadecimal sRGB. */
export interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
}

/** The colours of the site in light surroundings. */
export function pictureColours(manifest: Manifest): PictureColours {
  const { paper, ink, soft, faint } = tokens;
  const { accent } = accentTokens(manifest.theme?.accent, surfaces);
  return { paper: hex(paper.light), ink: hex(ink.light), soft: hex(soft.light), faint: hex(faint.light), accent: hex(accent.light) };
}

function hex(colour: Oklch): string {
  const channels = toLinear(withinSrgb(colour)).map((value) => {
    const bounded = Math.min(1, Math.max(0, value));
    const encoded = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
