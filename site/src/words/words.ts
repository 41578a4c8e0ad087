import { en } from './en.ts';

/** Every string of the interface; content is never among them. */
export type Words = typeof en;

/** The strings for a language; English where there is no catalogue of its own. */
export function wordsFor(_language: string): Words {
  return en;
}
