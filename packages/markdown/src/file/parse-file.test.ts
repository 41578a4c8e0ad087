import { describe, expect, test } from 'vitest';
import { parseBytes } from './parse-bytes.ts';
import { parseFile } from './parse-file.ts';

const good = '---\nid: x\n---\nText.\n';
const path = 'terms/x.md';

/** What is wrong with a file as a whole, as the rule and the words at its place. */
function mistakesIn(text: string, at = path): readonly string[] {
  const file = parseFile(at, text);
  return file.problems.map(({ rule, span }) => `${rule} ${JSON.stringify(file.text.slice(...span))} at ${span[0]}`);
}

describe('a file is read', () => {
  test('into front matter, blocks and places', () => {
    const file = parseFile(path, good);
    expect(file).toMatchObject({ text: good, readable: true, frontMatter: { id: 'x' }, fence: [10, 13], problems: [] });
    expect(file.blocks).toEqual([{ kind: 'paragraph', span: [14, 19], uses: [] }]);
    expect(file.spanInFrontMatter('/id', 'key')).toEqual([4, 6]);
    expect(file.spanInFrontMatter('/id', 'value')).toEqual([8, 9]);
    expect(file.spanInFrontMatter('/title', 'value')).toBeUndefined();
    expect(file.rangeOf([8, 9])).toEqual({ start: { line: 2, column: 5, offset: 8 }, end: { line: 2, column: 6, offset: 9 } });
  });

  test('with the address that the first definition of a name gives', () => {
    const { prose } = parseFile(path, `${good}\n![A map][map]\n\n[map]: assets/one.png\n[map]: assets/other.png\n`);
    expect(prose.images).toMatchObject([{ url: 'assets/one.png', alt: 'A map' }]);
  });

  test('without its byte order mark, which no place counts', () => {
    const [marked, file] = [parseFile(path, `\uFEFF${good}`), parseFile(path, good)];
    for (const key of ['text', 'frontMatter', 'readable', 'fence', 'blocks', 'prose', 'silences', 'problems'] as const)
      expect(marked[key]).toEqual(file[key]);
  });

  test('with carriage returns, which places count', () => {
    const file = parseFile(path, good.replaceAll('\n', '\r\n'));
    expect(file).toMatchObject({ readable: true, frontMatter: { id: 'x' }, fence: [12, 15], problems: [] });
    expect(file.rangeOf([17, 22]).start).toEqual({ line: 4, column: 1, offset: 17 });
  });

  test.each([
    ['only front matter', '---\nid: x\n---\n', { id: 'x' }],
    ['only front matter, without a final line feed', '---\nid: x\n---', { id: 'x' }],
    ['empty front matter', '---\n---\nText.\n', {}],
    ['spaces behind the fences', '---  \nid: x\n--- \nText.\n', { id: 'x' }],
    ['dashes inside the text', '---\nid: x\n---\nText.\n\n---\n\nMore.\n', { id: 'x' }],
  ])('with %s', (_what, text, frontMatter) => {
    expect(parseFile(path, text)).toMatchObject({ readable: true, frontMatter, problems: [] });
  });
});

describe('what is wrong with a file as a whole is found at its place', () => {
  test.each([
    ['empty', '', 'missing-front-matter "" at 0'],
    ['a byte order mark alone', '\uFEFF', 'missing-front-matter "" at 0'],
    ['text alone', 'Text.\n', 'missing-front-matter "" at 0'],
    ['an empty line first', '\n---\nid: x\n---\n', 'missing-front-matter "" at 0'],
    ['a space first', ' ---\nid: x\n---\n', 'missing-front-matter " " at 0'],
    ['four dashes', '----\nid: x\n----\n', 'missing-front-matter "----" at 0'],
    ['a long dash', '—\nid: x\n—\n', 'missing-front-matter "—" at 0'],
    ['a code fence', '```yaml\n---\nid: x\n---\n```\n', 'missing-front-matter "```yaml" at 0'],
    ['no second fence', '---\nid: x\n\nText.\n', 'unclosed-front-matter "---" at 0'],
    ['a second fence of two dashes', '---\nid: x\n--\nText.\n', 'unclosed-front-matter "--" at 10'],
    ['a second fence of stars, and dashes further down', '---\nid: x\n***\nText.\n\n---\n', 'unclosed-front-matter "***" at 10'],
    ['no second fence, and dashes further down', '---\nid: x\n\nText.\n\n## More\n\n---\n', 'unclosed-front-matter "---" at 0'],
    ['a zero byte', '---\nid: x\u0000\n---\n', 'unreadable-file "" at 0'],
  ])('%s', (_what, text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake]);
    expect(parseFile(path, text).readable).toBe(false);
  });

  test.each([
    ['notes.md', ['unknown-folder "" at 0']],
    ['elsewhere/x.md', ['unknown-folder "" at 0']],
    ['README.md', []],
    ['competences/README.md', []],
    ['releases/x.md', []],
  ])('%s', (at, mistakes) => {
    expect(mistakesIn('Text.\n', at)).toEqual(mistakes);
  });
});

describe('bytes', () => {
  const encoder = new TextEncoder();

  test.each([
    ['UTF-8', encoder.encode(good), []],
    ['UTF-8 with a byte order mark', encoder.encode(`\uFEFF${good}`), []],
    ['a replacement character, written as itself', encoder.encode(`${good}\uFFFD\n`), []],
    ['Latin-1', Uint8Array.from([...`${good}caf\u00E9\n`].map((character) => character.charCodeAt(0))), ['not-utf-8 23-24']],
    ['Latin-1 behind that character', Uint8Array.from([...encoder.encode(`${good}\uFFFD `), 0xe9, 0x0a]), ['not-utf-8 22-23']],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${good}`, 'utf16le')), ['not-utf-8 0-0']],
    ['no text at all', Uint8Array.of(0x50, 0x4b, 0, 0xff), ['binary 0-0']],
    ['nothing', new Uint8Array(), ['missing-front-matter 0-0']],
  ])('%s', (_what, bytes, mistakes) => {
    expect(
      parseBytes(path, bytes).problems.map(
        (problem) => `${problem.rule === 'unreadable-file' ? problem.reason : problem.rule} ${problem.span.join('-')}`,
      ),
    ).toEqual(mistakes);
  });
});
