/**
 * Every id that a rule has or is reserved for, sorted. They are permanent: a manifest may weigh a rule before it is written.
 * Kept apart from the rules, since one of them checks what a manifest says about the others.
 */
export const ruleIds: readonly string[] = [
  'ambiguous-scalar', 'body-key-in-front-matter', 'broken-link', 'condition-outside-role', 'dates-out-of-order', 'definition-by-title',
  'definition-form', 'definition-opening', 'deprecated-required', 'deprecated-without-successor', 'descriptor-opening', 'draft-required',
  'duplicate-id', 'duplicate-key', 'elective-already-met', 'elective-cannot-be-met', 'empty-section', 'extends-cycle', 'file-name-is-id',
  'heading-depth', 'hidden-characters', 'image-in-entry', 'ladder-goes-down', 'levels-not-ascending', 'long-sentence', 'malformed-value',
  'merge-conflict', 'missing-alt-text', 'missing-definition', 'missing-front-matter', 'missing-key', 'missing-manifest', 'missing-rating',
  'missing-section', 'mixed-script', 'near-duplicate-title', 'needless-silence', 'overlapping-contexts', 'override-without-effect',
  'parent-cycle', 'placeholder-text', 'rating-above-limit', 'rating-incomplete', 'rating-of-unrated-kind', 'rating-out-of-scale',
  'rating-without-descriptor', 'raw-html', 'repeated-heading', 'repeated-text', 'section-order', 'silence-without-reason', 'similar-descriptors',
  'smart-quotes-in-yaml', 'stale-translation', 'text-outside-level', 'unclosed-front-matter', 'unexpected-section', 'unexplained-acronym',
  'unknown-folder', 'unknown-key', 'unknown-level-heading', 'unknown-reference', 'unknown-value', 'unreadable-file', 'unsafe-link',
  'unused-competence', 'vague-adverb', 'wrong-type', 'yaml-syntax',
];
