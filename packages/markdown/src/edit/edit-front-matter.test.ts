import { expect, test } from 'vitest';
import { appendItem, appendMap, isInLines, setKey } from './edit-front-matter.ts';
import { applyEdits } from './edit-text.ts';
import { parseFile } from '../file/parse-file.ts';

function fileWith(yaml: string): ReturnType<typeof parseFile> {
  return parseFile('competences/a.md', `---\n${yaml}\n---\nThe ability.\n`);
}

function yamlOf(text: string): string {
  return text.slice('---\n'.length, text.lastIndexOf('\n---\n'));
}

test.each([
  ['replaces a value', 'id: a\nstatus: active # since May\nkind: b', 'id: a\nstatus: deprecated # since May\nkind: b'],
  ['replaces one in quotation marks', "id: a\nstatus: 'active'", 'id: a\nstatus: deprecated'],
  ['fills an empty one', 'id: a\nstatus:  # what?\nkind: b', 'id: a\nstatus: deprecated  # what?\nkind: b'],
  ['replaces one on the next line', 'id: a\nstatus:\n  active\nkind: b', 'id: a\nstatus: deprecated\nkind: b'],
  [
    'adds a key after those that come before it',
    'title: A\nid: a\ngroup: g # why\naliases: [x]\nkind: b',
    'title: A\nid: a\ngroup: g # why\nstatus: deprecated\naliases: [x]\nkind: b',
  ],
  [
    'adds it after a value of several lines',
    'id: a\norder: 1\ntitle: >\n  words\n  more',
    'id: a\norder: 1\nstatus: deprecated\ntitle: >\n  words\n  more',
  ],
  ['adds it first where nothing comes before it', 'aliases: [x]', 'status: deprecated\naliases: [x]'],
])('setting a key %s', (_what, before, after) => {
  const file = fileWith(before);
  expect(yamlOf(applyEdits(file.text, [setKey(file, 'competence', 'status', 'deprecated')]))).toBe(after);
});

test.each([
  ['to a list in brackets', 'id: a\nformerly: [b] # once', 'id: a\nformerly: [b, c] # once'],
  ['to one with a comma at its end', 'id: a\nformerly: [b, ]', 'id: a\nformerly: [b, c, ]'],
  ['to an empty one', 'id: a\nformerly: []', 'id: a\nformerly: [c]'],
  ['to a list in lines', 'id: a\nformerly:\n  - b # once\ncode: "1"', 'id: a\nformerly:\n  - b # once\n  - c\ncode: "1"'],
  ['to one that is not indented', 'id: a\nformerly:\n- b', 'id: a\nformerly:\n- b\n- c'],
  ['where there is no list', 'id: a\nkind: b', 'id: a\nkind: b\nformerly: [c]'],
  ['where there is a key and no list', 'id: a\nformerly:\nkind: b', 'id: a\nformerly: [c]\nkind: b'],
  ['where there is a word and no list', 'id: a\nformerly: b', 'id: a\nformerly: [b, c]'],
])('adding an item %s', (_what, before, after) => {
  const file = fileWith(before);
  expect(yamlOf(applyEdits(file.text, [appendItem(file, 'competence', 'formerly', 'c')]))).toBe(after);
});

test.each([
  ['where there is no list', 'id: a # why', 'id: a # why\napprovals:\n  - { date: 2027-01-11, by: [B, C] }'],
  [
    'where there is a key alone',
    'id: a\napprovals: # none\ntitle: A',
    'id: a\napprovals:\n  - { date: 2027-01-11, by: [B, C] } # none\ntitle: A',
  ],
  ['to an empty list', 'id: a\napprovals: []', 'id: a\napprovals:\n  - { date: 2027-01-11, by: [B, C] }'],
  [
    'to a list in lines',
    'id: a\napprovals:\n  - date: 2026-01-01 # first\n    by: [D] # alone\n# next\ntitle: A',
    'id: a\napprovals:\n  - date: 2026-01-01 # first\n    by: [D] # alone\n  - { date: 2027-01-11, by: [B, C] }\n# next\ntitle: A',
  ],
  [
    'to one that is not indented',
    'id: a\napprovals:\n- { date: 2026-01-01, by: [D] }',
    'id: a\napprovals:\n- { date: 2026-01-01, by: [D] }\n- { date: 2027-01-11, by: [B, C] }',
  ],
  [
    'to one in brackets',
    'id: a\napprovals: [{ date: 2026-01-01, by: [D] }]',
    'id: a\napprovals: [{ date: 2026-01-01, by: [D] }, {date: 2027-01-11, by: [B, C]}]',
  ],
])('adding a map %s', (_what, before, after) => {
  const file = fileWith(before);
  const approval = { date: '2027-01-11', by: ['B', 'C'] };
  const text = applyEdits(file.text, [appendMap(file, 'review', 'approvals', approval)]);
  expect(yamlOf(text)).toBe(after);
  expect(parseFile('reviews/a.md', text).frontMatter['approvals']).toContainEqual(approval);
});

test.each([
  ['{ id: a }', false],
  ['id: a\nid: b', false],
  ['id: [a', false],
  ['id: a\nx-list: { a: b }', true],
])('%j can be edited line by line: %s', (yaml, can) => {
  expect(isInLines(fileWith(yaml))).toBe(can);
});
