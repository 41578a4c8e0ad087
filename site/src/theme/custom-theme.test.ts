import { parseFramework } from '@framewright/markdown';
import { describe, expect, test } from 'vitest';
import { cssAddresses } from './css-addresses.ts';
import { readCustomTheme } from './custom-theme.ts';

describe('the addresses of a stylesheet', () => {
  test.each([
    ['a { background: url(x.svg) }', ['x.svg']],
    ['a { background: URL( "x y.svg" ) }', ['x y.svg']],
    ['a { background: image-set("a.png" 1x, url(b.png) 2x) }', ['a.png', 'b.png']],
    ['@font-face { src: url(f.woff2) format("woff2") }', ['f.woff2']],
    ['a::before { content: "see https://example.org/ (url(x))" }', []],
    ['/* url(https://example.org/) @import "x" */ a { color: red }', []],
    ['a { background: url(/*x*/y.png) }', ['/*x*/y.png']],
    ['a { background: -webkit-image-set("https://example.org/a" 1x) }', ['https://example.org/a']],
  ])('%s', (css, addresses) => {
    expect(cssAddresses(css)).toEqual({ addresses, refused: [] });
  });

  test.each([
    ['@import "more.css";', 'it imports another stylesheet'],
    ['@layer x { @IMPORT url(more.css); }', 'it imports another stylesheet'],
    ['@im\\70ort "more.css";', 'it has an escape outside a string'],
    ['a { background: u\\72l(https://example.org/) }', 'it has an escape outside a string'],
    ['a { background: url("\\68ttps://example.org/") }', 'an address in it is written with escapes'],
    ['a { background: url("x.svg\n) }', 'a comment or a string in it has no end'],
    ['a {} /* never closed', 'a comment or a string in it has no end'],
  ])('%j is refused', (css, reason) => {
    expect(cssAddresses(css).refused).toContain(reason);
  });
});

describe('the theme of a framework', () => {
  const manifest = (theme: string): string =>
    `---\nformat: 1\nid: a\ntitle: A\niri: https://a.example/\nlanguage: en\nlicence: CC0-1.0\npublisher: P\ntheme: ${theme}\nkinds:\n  - { id: k, title: K }\n---\n`;

  async function themeOf(
    theme: string,
    assets: Readonly<Record<string, string>>,
  ): Promise<{ files: readonly string[]; gaps: readonly string[]; stylesheet?: string; logo?: string }> {
    const gaps: string[] = [];
    const framework = parseFramework({ 'framework.md': manifest(theme), ...assets });
    const read = async (paths: readonly string[]): Promise<readonly Uint8Array[]> =>
      paths.map((path) => new TextEncoder().encode(assets[path]));
    const { files, ...named } = await readCustomTheme(framework, read, (line) => gaps.push(line));
    return { files: [...files.keys()], gaps, ...named };
  }

  test('brings its logo, its stylesheet and the files that this names', async () => {
    const found = await themeOf('{ logo: assets/l.svg, stylesheet: assets/t.css }', {
      'assets/l.svg': '<svg/>',
      'assets/t.css': 'a { background: url(paper.png); mask: url(#m) } b { background: url(../assets/fonts/../paper.png) }',
      'assets/paper.png': 'png',
      'assets/unused.png': 'png',
    });
    expect(found).toEqual({
      files: ['assets/l.svg', 'assets/t.css', 'assets/paper.png'],
      gaps: [],
      logo: 'assets/l.svg',
      stylesheet: 'assets/t.css',
    });
  });

  test.each([
    ['https://example.org/x.png', 'it names “https://example.org/x.png”, expected a file in the folder assets'],
    ['//example.org/x.png', 'it names “//example.org/x.png”, expected a file in the folder assets'],
    ['/x.png', 'it names “/x.png”, expected a file in the folder assets'],
    ['data:image/png;base64,AA', 'it names “data:image/png;base64,AA”, expected a file in the folder assets'],
    ['gone.png', 'it names “gone.png”, a file that does not exist'],
    ['../framework.md', 'it names “../framework.md”, a file that does not exist'],
    ['page.html', 'it names “page.html”, expected a picture or a font'],
  ])('is left out where its stylesheet names %s', async (address, reason) => {
    const found = await themeOf('{ stylesheet: assets/t.css }', {
      'assets/t.css': `a { background: url("${address}") }`,
      'assets/page.html': '<p>',
    });
    expect(found.files).toEqual([]);
    expect(found.gaps.join()).toContain(`Left out assets/t.css: ${reason}`);
  });
});
