import type { en } from './en.ts';

/** Every string of the interface; content is never among them. */
export type Words = typeof en;
