import type { Rule } from '../rule.ts';
import { rawHtml } from './raw-html.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  rawHtml,
];
