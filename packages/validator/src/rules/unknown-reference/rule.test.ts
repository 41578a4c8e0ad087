import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../../entries/example-base.ts';
import { validate } from '../../validate.ts';

/** What is found in a role with this front matter, as the rule and the words that it points at. */
function foundIn(frontMatter: string): readonly string[] {
  const text = `---\nid: chair\ntitle: Chair\n${frontMatter}\n---\nLeads the meeting.\n`;
  return validate(parseFramework({ ...exampleBase, 'roles/chair.md': text })).map(
    ({ rule, range }) => `${rule} ${text.slice(range?.start.offset, range?.end.offset)}`,
  );
}

const sound = 'agenda-setting: { rating: { knowledge: 1, application: 1 }, contexts: [programme] }';

test('a role that names what there is', () => {
  expect(foundIn(`requires:\n  ${sound}`)).toEqual([]);
});

// A role of which all else is right is where a check that is left out would not be missed.
test.each([
  ['agenda-setting', 'nothing'],
  ['knowledge', 'nothing'],
  ['application', 'nothing'],
  ['programme', 'nowhere'],
])('in place of %s, %s is known neither on the floor nor in an elective', (name, unknown) => {
  const odd = sound.replace(name, unknown);
  expect(foundIn(`requires:\n  ${odd}`)).toContain(`unknown-reference ${unknown}`);
  const fair = 'fairness: {}';
  expect(foundIn(`electives:\n  - { id: one, title: One, atLeast: 1, of: { ${fair}, ${odd} } }`)).toContain(`unknown-reference ${unknown}`);
});
