import type { Comparison } from '../compare/comparison.ts';
import { quoted, titleOf } from './wording.ts';

/** What a reference names now and what it named: “Stove” (was “Kitchen”). */
export function fromTo({ before, after }: Comparison, from: unknown, to: unknown): string {
  const name = (id: unknown): string => (typeof id === 'string' ? quoted(titleOf([after, before], id)) : 'nothing');
  return `${name(to)} (was ${name(from)})`;
}
