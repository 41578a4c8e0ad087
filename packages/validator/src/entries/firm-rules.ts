/**
 * The rules that keep a bundle readable: it would not fit its own format if what they find were let through. Neither a manifest nor a comment
 * can put them aside, because a release is never changed, and one that nobody can read could never be mended.
 */
export const firmRules: ReadonlySet<string> = new Set([
  'ambiguous-scalar',
  'body-key-in-front-matter',
  'malformed-value',
  'missing-definition',
  'missing-front-matter',
  'missing-key',
  'missing-manifest',
  'unclosed-front-matter',
  'unknown-value',
  'unreadable-file',
  'weakened-rule',
  'wrong-type',
  'yaml-syntax',
]);
