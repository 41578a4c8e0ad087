import { expect, test } from 'vitest';
import { accentTokens, type Pair } from './accent.ts';
import { contrast } from './oklch.ts';
import { surfaces, tokens } from './tokens.ts';

const accents = [undefined, '#0b5', '#7a3b12', '#ffff00', '#000000', '#ffffff', '#808080', '#ff00ff'];

/** The uses of each token; a new one must be added here. */
const uses = {
  surface: ['paper', 'raised', 'tint'],
  /** Highlighted words are in ink on it. */
  marked: ['marked'],
  text: ['ink', 'soft', 'bad', 'accent'],
  /** Steps, frames and outlines; what is text is a mark too. */
  mark: ['faint'],
  /** Hairlines that only repeat what space says. */
  decoration: ['line'],
} as const;

test.each(accents.map((accent) => [accent ?? 'none of its own', accent] as const))(
  'with the accent %s every colour is told from what it stands on',
  (_name, accent) => {
    const all: Readonly<Record<string, Pair>> = { ...tokens, ...accentTokens(accent, surfaces) };
    expect(Object.keys(all).sort()).toEqual(Object.values(uses).flat().sort());
    for (const mode of ['light', 'dark'] as const) {
      const of = (name: string): Pair['light'] => (all[name] as Pair)[mode];
      for (const surface of uses.surface) {
        for (const text of uses.text) expect(contrast(of(text), of(surface)), `${text} on ${surface}, ${mode}`).toBeGreaterThanOrEqual(4.5);
        for (const mark of uses.mark) expect(contrast(of(mark), of(surface)), `${mark} on ${surface}, ${mode}`).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(of('ink'), of('marked')), `ink on marked, ${mode}`).toBeGreaterThanOrEqual(4.5);
    }
  },
);
