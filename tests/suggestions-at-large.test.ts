import { inject, test } from 'vitest';
import { shapes, trySuggestions } from './suggestions/try-suggestions.ts';

// Only in the long run: it adds nothing but numbers to the test of suggestions, and our framework, each mutant of which costs ten times as much.

test.runIf(inject('isWhole')).each([...shapes, 'framework'])(
  'what is suggested for 2,000 mistakes made in %s is right',
  { timeout: 1_800_000 },
  (folder) => trySuggestions(folder, 1_000),
);
