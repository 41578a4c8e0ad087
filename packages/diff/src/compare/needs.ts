import type { ResolvedRequirement } from '@framewright/model';

/** How strongly a profile can require something, weakest first. */
export const needs: readonly ResolvedRequirement['need'][] = ['desirable', 'expected', 'essential'];
