import type { Oklch } from './oklch.ts';
import type { Pair } from './accent.ts';

/** The use of a colour. */
export type TokenName = 'paper' | 'raised' | 'line' | 'ink' | 'soft' | 'faint' | 'bad' | 'marked';

/** The colours of the site besides the accent. Light and dark are designed separately. */
export const tokens: Readonly<Record<TokenName, Pair>> = {
  paper: { light: { l: 0.99, c: 0.003, h: 95 }, dark: { l: 0.19, c: 0.008, h: 255 } },
  raised: { light: { l: 0.968, c: 0.005, h: 95 }, dark: { l: 0.228, c: 0.01, h: 255 } },
  line: { light: { l: 0.885, c: 0.006, h: 95 }, dark: { l: 0.335, c: 0.012, h: 255 } },
  ink: { light: { l: 0.235, c: 0.012, h: 255 }, dark: { l: 0.915, c: 0.006, h: 95 } },
  soft: { light: { l: 0.445, c: 0.012, h: 255 }, dark: { l: 0.745, c: 0.008, h: 95 } },
  faint: { light: { l: 0.6, c: 0.01, h: 255 }, dark: { l: 0.58, c: 0.012, h: 255 } },
  bad: { light: { l: 0.47, c: 0.16, h: 27 }, dark: { l: 0.76, c: 0.12, h: 25 } },
  marked: { light: { l: 0.92, c: 0.075, h: 92 }, dark: { l: 0.38, c: 0.06, h: 85 } },
};

/** The surfaces that text stands on. */
export const surfaces: { readonly light: readonly Oklch[]; readonly dark: readonly Oklch[] } = {
  light: [tokens.paper.light, tokens.raised.light],
  dark: [tokens.paper.dark, tokens.raised.dark],
};
