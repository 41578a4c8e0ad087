import { expect, test } from 'vitest';
import { readWrittenFrontMatter } from './front-matter-comments.ts';

const text = `# head

# head too
id: a # behind a value
title: "x # no comment"
list: [a, # inside brackets
  b
  # below the last in brackets
  ] # behind brackets
map:
  # above a key
  k: | # behind the sign of a block
    words
    # no comment
  # below the last key
  # framewright-ignore raw-html: it covers the next line
items: # behind a key
  - a: 1 # behind a value in an item
    b: 2
  # above an item
  - { a: 1 } # behind an item
  - - 2
    # below the last of a list in a list
  # below the last item
# above a key at the top
words: some
  more # behind words of two lines
number: 02
nothing:
# at the end
`;

test('comments are found at what they speak of', () => {
  const { head, above, beside, below } = readWrittenFrontMatter(text);
  expect(head).toEqual(['# head', '# head too']);
  expect(Object.fromEntries(above)).toEqual({
    '/map/k': ['# above a key'],
    '/items': ['# framewright-ignore raw-html: it covers the next line'],
    '/items/1': ['# above an item'],
    '/words': ['# above a key at the top'],
  });
  expect(Object.fromEntries(beside)).toEqual({
    '/id': ['# behind a value'],
    '/list/0': ['# inside brackets'],
    '/list': ['# behind brackets'],
    '/map/k': ['# behind the sign of a block'],
    '/items': ['# behind a key'],
    '/items/0/a': ['# behind a value in an item'],
    '/items/1': ['# behind an item'],
    '/words': ['# behind words of two lines'],
  });
  expect(Object.fromEntries(below)).toEqual({
    '/list': ['# below the last in brackets'],
    '/map': ['# below the last key'],
    '/items/2': ['# below the last of a list in a list'],
    '/items': ['# below the last item'],
    '': ['# at the end'],
  });
});

test('what is no text keeps its spelling', () => {
  const { spelling } = readWrittenFrontMatter(text);
  expect(['/number', '/nothing', '/id', '/items/1/a', '/none'].map(spelling)).toEqual(['02', '', undefined, '1', undefined]);
});
