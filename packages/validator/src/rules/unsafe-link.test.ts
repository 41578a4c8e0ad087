import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { validate } from '../validate.ts';

/** How often the rule finds something in a term with these words. */
function foundIn(words: string): number {
  const framework = parseFramework({ ...exampleBase, 'terms/agenda.md': `---\nid: agenda\ntitle: Agenda\n---\n${words}\n` });
  return validate(framework).filter(({ rule }) => rule === 'unsafe-link').length;
}

// What browsers leave out of an address before they look at its scheme.
test.each(['javascript:open()', 'JavaScript:open()', 'java\tscript:open()', ' javascript:open()', 'data:text/html,x'])(
  'a link to %j is unsafe',
  (address) => {
    expect(foundIn(`See [this](<${address}>).`)).toBe(1);
  },
);

test.each(['https://meetings.example/javascript:', 'HTTPS://meetings.example/', 'mailto:hello@meetings.example', '#agenda', 'other.md'])(
  'a link to %j is not',
  (address) => {
    expect(foundIn(`See [this](<${address}>).`)).toBe(0);
  },
);
