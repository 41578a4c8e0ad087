import { expect, test } from 'vitest';
import { asRead } from './reading.ts';

test.each<[string, unknown, unknown, unknown]>([
  ['spaces between words', { title: 'Hot  tea' }, { title: 'Hot tea' }, { title: 'Hot tea' }],
  ['other words', { title: 'Hot tea' }, { title: 'Cold tea' }, { title: 'Hot tea' }],
  ['a text that is none any more', { title: 'Hot' }, { title: 1 }, { title: 'Hot' }],
  ['line ends in prose', { definition: 'Hot\ntea.' }, { definition: 'Hot tea.' }, { definition: 'Hot tea.' }],
  ['paragraphs in prose', { definition: 'Hot\n\ntea.' }, { definition: 'Hot tea.' }, { definition: 'Hot\n\ntea.' }],
  ['maps of prose', { sections: { a: 'Hot\ntea.' } }, { sections: { a: 'Hot tea.' } }, { sections: { a: 'Hot tea.' } }],
  ['keys of one’s own', { 'x-note': 'Hot  tea' }, { 'x-note': 'Hot tea' }, { 'x-note': 'Hot  tea' }],
  ['texts in a list, by place', { aliases: ['a  b', 'c'] }, { aliases: ['a b', 'd'] }, { aliases: ['a b', 'c'] }],
  ['a list that is none any more', { aliases: ['a  b'] }, { aliases: 'a b' }, { aliases: ['a  b'] }],
  [
    'items of a list, by id',
    {
      kinds: [
        { id: 'a', title: 'A  1' },
        { id: 'b', title: 'B  1' },
      ],
    },
    { kinds: [{ id: 'b', title: 'B 1' }] },
    {
      kinds: [
        { id: 'a', title: 'A  1' },
        { id: 'b', title: 'B 1' },
      ],
    },
  ],
  ['items without an id, by place', { sources: [{ title: 'A  1' }] }, { sources: [{ title: 'A 1' }] }, { sources: [{ title: 'A 1' }] }],
  ['a map that is none any more', { at: { a: 'x  y' } }, { at: 'x y' }, { at: { a: 'x  y' } }],
  ['names of objects', { constructor: 'x  y' }, {}, { constructor: 'x  y' }],
])('%s', (_title, before, after, expected) => {
  expect(asRead(before, after)).toEqual(expected);
});
