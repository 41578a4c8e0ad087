import type { Case } from '../../../tests/mistakes/read-case.ts';
import { wantedPlace } from './wanted-place.ts';

/** The rules that need nothing but YAML and the schema of one front matter. */
const ofShape = new Set([
  'ambiguous-scalar',
  'body-key-in-front-matter',
  'duplicate-key',
  'hidden-characters',
  'malformed-value',
  'merge-conflict',
  'missing-front-matter',
  'missing-key',
  'smart-quotes-in-yaml',
  'unclosed-front-matter',
  'unknown-key',
  'unknown-value',
  'wrong-type',
  'yaml-syntax',
]);

/** Needs the manifest nevertheless: whether a title may be left out depends on the kind. */
const needsMore: ReadonlySet<string> = new Set(['title-missing']);

/** Whether a case is a mistake in the shape of front matter, so that a tool that knows only that can find it. */
export function isVisible(mistake: Case): boolean {
  return (
    mistake.wanted.length > 0 &&
    !needsMore.has(mistake.name) &&
    mistake.wanted.every((wanted) => ofShape.has(wanted.rule) && wantedPlace(mistake, wanted).inFrontMatter)
  );
}
