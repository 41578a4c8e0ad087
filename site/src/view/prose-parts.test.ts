import { slugOf } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { docSections } from './reference/doc-sections.ts';
import { blockYaml, flowYaml } from './reference/flow-yaml.ts';
import { splitLead } from '../entries/lead.ts';
import { licenceLink } from './page/licence.ts';
import { markedPieces } from './words/marked-pieces.ts';
import { firstSentences, summary } from '../entries/summary.ts';

describe('the first paragraph leads', () => {
  test.each([
    ['One.\n\nTwo.\n\nThree.', { lead: 'One.', rest: 'Two.\n\nThree.' }],
    ['One line\nand another.', { lead: 'One line\nand another.' }],
    ['', {}],
    [undefined, {}],
    ['- a list\n\nText.', { rest: '- a list\n\nText.' }],
    ['## Heading\n\nText.', { rest: '## Heading\n\nText.' }],
    ['A claim.[^1]\n\nMore.\n\n[^1]: The proof.', { rest: 'A claim.[^1]\n\nMore.\n\n[^1]: The proof.' }],
    ['*Stress* first.\n\nMore.', { lead: '*Stress* first.', rest: 'More.' }],
  ])('%j', (text, wanted) => {
    expect(splitLead(text)).toEqual(wanted);
  });
});

test.each([
  ['Short.', 160, 'Short.'],
  ['One sentence here. Another that goes on and on.', 30, 'One sentence here.'],
  ['A sentence without an early end, that goes on', 30, 'A sentence without an early…'],
])('a summary of %j in %i characters', (text, longest, wanted) => {
  expect(summary(text, longest)).toBe(wanted);
});

test.each([
  [
    'One that is long enough, e.g. this, to say what the rest is about. Two.',
    'One that is long enough, e.g. this, to say what the rest is about.',
  ],
  [
    'This page is a template. It sets out aims that a group could adopt. More.',
    'This page is a template. It sets out aims that a group could adopt.',
  ],
  ['Short. No end', 'Short. No end'],
  ['Short. Two.', 'Short. Two.'],
  ['No end', 'No end'],
  ['', ''],
])('the opening of %j', (text, wanted) => {
  expect(firstSentences(text)).toBe(wanted);
});

test.each([
  ['pmo-officer', 'pmo-officer'],
  ['../Ünsafe Id', 'nsafe-id'],
  ['', 'unnamed'],
])('the address of %j', (id, wanted) => {
  expect(slugOf(id)).toBe(wanted);
});

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['MIT', 'https://spdx.org/licenses/MIT.html'],
  ['MIT OR Apache-2.0', undefined],
  ['LicenseRef-all-rights-reserved', undefined],
])('the licence %s', (spdx, wanted) => {
  expect(licenceLink(spdx).href).toBe(wanted);
});

test('values as authors write them', () => {
  expect(flowYaml({ id: 'a-b', code: '02', on: 'yes', n: 3, empty: {}, list: ['a: b', true] })).toBe(
    '{ id: a-b, code: "02", "on": "yes", n: 3, empty: {}, list: ["a: b", true] }',
  );
  expect(blockYaml({ id: 'x', title: 'Two words' })).toBe('id: x\ntitle: Two words');
});

test('marks become pieces, empty ones included', () => {
  expect(markedPieces('a⟦b⟧c⟦⟧')).toEqual([
    { text: 'a', marked: false },
    { text: 'b', marked: true },
    { text: 'c', marked: false },
    { text: '', marked: true },
  ]);
});

test('documentation is split at its headings, not at those in code', () => {
  const text = 'Before.\n\n## One `a`\n\nText.\n\n````md\n```\n## Not this\n```\n## Nor this\n````\n\n## One a\n\n### Deeper\n';
  expect(docSections(text).map(({ heading, anchor, text: inside }) => [heading, anchor, inside.length])).toEqual([
    [undefined, 'start', 7],
    ['One `a`', 'one-a', 50],
    ['One a', 'one-a-2', 10],
  ]);
});
