import type { Catalogue } from './catalogue.ts';
import { arabic } from './ar.ts';
import { french } from './fr.ts';
import { german } from './de.ts';

/** The languages besides English that the interface speaks. */
export const catalogues: readonly Catalogue[] = [arabic, french, german];

/**
 * Parts of the interface that only those meet who write, review or program: the pages about rules, formats and kinds of change, previews of
 * changes, and the notes about data. They show content of the tools that is English, and are English in every language.
 */
export const inEnglishOnly: readonly string[] = [
  'mistakes.',
  'rules.',
  'format.',
  'docs.',
  'kinds.',
  'dataPage.',
  'preview.',
  'marks.',
  'comments.',
  'share.data.',
];
