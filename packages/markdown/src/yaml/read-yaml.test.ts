import { describe, expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

/** The mistakes that are found in a text, as the reason and the words at its place. */
function mistakesIn(yaml: string): readonly string[] {
  return readYaml(yaml, 0).problems.map(
    (problem) => `${problem.rule === 'yaml-syntax' ? problem.reason : problem.rule} ${JSON.stringify(yaml.slice(...problem.span))}`,
  );
}

describe('front matter is read as data', () => {
  test.each([
    ['nothing', '', {}],
    ['a remark alone', '# later\n', {}],
    ['texts that other languages take for more', 'a: yes\nb: 2026-11-22\nc: 12:30\n', { a: 'yes', b: '2026-11-22', c: '12:30' }],
    ['numbers, truth and nothing', 'a: 1\nb: 1.5\nc: true\nd:\n', { a: 1, b: 1.5, c: true, d: null }],
    ['a number beyond all bounds', 'a: 1e310\n', { a: Number.POSITIVE_INFINITY }],
    [
      'lists and maps, on a line and on several',
      'a: [x, y]\nb:\n  - x\nc: { d: 1 }\ne:\n  f: 2\n',
      { a: ['x', 'y'], b: ['x'], c: { d: 1 }, e: { f: 2 } },
    ],
    ['a list below its key without an indent', 'a:\n- x\n- y\nb: 1\n', { a: ['x', 'y'], b: 1 }],
    ['quotation marks', "a: \"x: y\"\nb: 'it''s'\n", { a: 'x: y', b: "it's" }],
    ['a text over several lines', 'a: x\n  y\nb: |\n  z: {\n', { a: 'x y', b: 'z: {\n' }],
    ['carriage returns', 'a: x\r\nb: y\r\n', { a: 'x', b: 'y' }],
  ])('%s', (_what, yaml, data) => {
    expect(readYaml(yaml, 0)).toEqual({ data, readable: true, problems: [] });
  });

  test('a key that every object has is a key like others', () => {
    const { data } = readYaml('__proto__: { evil: true }\nconstructor: x\n', 0);
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(({} as { evil?: boolean }).evil).toBeUndefined();
  });
});

describe('mistakes are found where they were made', () => {
  test.each([
    ['key too far right, first', ' a: 1\nb: 2\nc: 3\n', 'indent " "'],
    ['key too far right, later', 'a: 1\n  b: 2\n', 'indent "  "'],
    ['first of a block too far right', 'a:\n   b: 1\n  c: 2\n  d: 3\n', 'indent " "'],
    ['last of a block too far left', 'a:\n  b: 1\n  c: 2\n d: 3\n', 'indent " "'],
    ['key of an item out of line', 'a:\n  - b: 1\n   c: 2\n', 'indent "   "'],
    ['item that the one above would swallow', 'a:\n  - x\n   - y\n', 'indent " "'],
    ['tab', 'a:\n\tb: 1\n', 'tab "\\t"'],
    ['dash among keys', 'a:\n  b: 1\n  - c\n', 'list-among-keys "-"'],
    ['key among items', 'a:\n  - b\n  c: 1\n', 'list-among-keys "c"'],
    ['first item without a dash', 'a:\n  b\n  - c\n', 'missing-dash "b"'],
    ['first items without dashes', 'a:\n  b\n  c\n  - d\n', 'missing-dash "b"'],
    ['first item without a dash, in the column of its key', 'a:\nb\n- c\n', 'missing-dash "b"'],
    ['first item without a dash, further right', 'a:\n    b\n  - c\n', 'missing-dash "b"'],
    ['first item beside its key', 'a: b c # d\n  - e\n', 'missing-dash "b c"'],
    ['later item without a dash', 'a:\n  - b\n  c\n', 'missing-dash "c"'],
    ['later item without a dash, in the column of its key', 'a:\n- b\nc\n- d\n', 'missing-dash "c"'],
    ['item with another bullet', 'a:\n  * b\n  - c\n', 'missing-dash "* b"'],
    ['key without a colon below a list in its column', 'a:\n- b\nc 1\n', 'missing-colon "c 1"'],
    ['items for keys', '- a: 1\n- b: 2\n', 'list-among-keys "-"'],
    ['quotation mark not closed, others follow', 'a: "x\nb: "y"\n', 'unclosed-quote "\\""'],
    ['quotation mark not closed in a list', 'a: ["x", "y]\n', 'unclosed-quote "\\""'],
    ['words behind a quotation mark', 'a: "x" y\n', 'text-after-quote "y"'],
    ['words behind a quotation mark in a list', 'a: ["x" y, z]\n', 'text-after-quote "y"'],
    ['backslash', 'a: "C:\\docs"\n', 'escape "\\\\d"'],
    ['bracket not closed', 'a: [x\nb: y\n', 'unclosed-bracket "["'],
    ['inner brace not closed', 'a: [{ b: 1 ]\n', 'unclosed-bracket "{"'],
    ['wrong bracket', 'a: [x}\n', 'wrong-bracket "}"'],
    ['bracket too many', 'a: [x]]\n', 'extra-bracket "]"'],
    ['bracket alone', 'a: 1\n}\n', 'extra-bracket "}"'],
    ['more behind the bracket', 'a: { b: 1 }, c: 2\n', 'text-after-bracket ", c: 2"'],
    ['words that begin with a bracket', 'a: [x] y\n', 'reserved-character "["'],
    ['comma missing between pairs', 'a: { b: 1 c: 2 }\n', 'missing-comma ""'],
    ['comma missing between lists', 'a: [[x] [y]]\n', 'missing-comma ""'],
    ['comma too many', 'a: [x,, y]\n', 'extra-comma ","'],
    ['colon missing', 'a: 1\nb 2\nc: 3\n', 'missing-colon "b 2"'],
    ['colon missing before a brace', 'a:\n  b { c: 1 }\n', 'missing-colon "b { c: 1 }"'],
    ['another character for a colon', 'a = 1\nb: 2\n', 'character-for-colon "="'],
    ['space missing', 'a: 1\nb:x\nc: 2\n', 'missing-space "b:x"'],
    ['space missing in braces', 'a: { b:1, c: 2 }\n', 'missing-space "b:1"'],
    ['no-break space', 'a: 1\nb:\u00A0x\nc: 2\n', 'odd-space "\u00A0"'],
    ['colon in words', 'a: x: y\n', 'colon-in-value "x: y"'],
    ['colon in words in braces', 'a: { b: The Risk: y }\n', 'colon-in-value "The Risk: y"'],
    ['no key', ': x\n', 'missing-key ": x"'],
    ['sign that means something else', 'a: @x\n', 'reserved-character "@"'],
    ['dash for a value', 'a: { b: - }\n', 'reserved-character "-"'],
    ['anchor', 'a: &x 1\nb: *x\n', 'reserved-character "&"'],
    ['tag', 'a: !!str 1\n', 'reserved-character "!"'],
    ['remark of other languages', 'a: 1\n// x\n', 'wrong-comment "// x"'],
    ['end of a document', 'a: 1\n...\nb: 2\n', 'several-documents "..."'],
    ['words for keys', 'Some words.\n', 'missing-colon "Some words."'],
  ])('%s', (_what, yaml, mistake) => {
    expect(mistakesIn(yaml)).toEqual([mistake]);
    expect(readYaml(yaml, 0)).toMatchObject({ data: {}, readable: false });
  });

  test('all keys that are there twice, and none that comes from a later mistake', () => {
    expect(mistakesIn('a: 1\nb: { c: 1, c: 2 }\na: 2\na: 3\n')).toEqual(['duplicate-key "c"', 'duplicate-key "a"', 'duplicate-key "a"']);
    expect(mistakesIn('a: 1\na: 2\nb: [x\nb: y\n')).toEqual(['unclosed-bracket "["', 'duplicate-key "a"']);
  });

  test('places count from the beginning of the file', () => {
    expect(readYaml('a: 1\na: 2\n', 4).problems).toEqual([{ rule: 'duplicate-key', key: 'a', first: [4, 5], span: [9, 10] }]);
    expect(readYaml('a: [x}\n', 4).problems).toEqual([
      { rule: 'yaml-syntax', reason: 'wrong-bracket', detail: '}', expected: ']', origin: [7, 8], span: [9, 10] },
    ]);
  });
});
