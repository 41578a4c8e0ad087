import type { Comparison } from '../compare/comparison.ts';
import { quoted, titleOf } from './wording.ts';

/** The targets of a reference after and before: “Stove” (was “Kitchen”). */
export function changedReference({ before, after }: Comparison, from: unknown, to: unknown): string {
  const name = (id: unknown): string => (typeof id === 'string' ? quoted(titleOf([after, before], id)) : 'nothing');
  return `${name(to)} (was ${name(from)})`;
}
