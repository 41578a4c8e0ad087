import { describe, expect, test } from 'vitest';
import { english } from './interface.ts';
import { mapWords } from './map-words.ts';
import { addLanguages } from './add-languages.ts';
import { marked, piecesOf, unmarked } from './language-marks.ts';

const spoken = { interface: 'en', content: 'de', fallback: 'ar' };
const levels = marked('interface', 'Levels');

describe('a page with marks', () => {
  test.each([
    ['a string of the interface', `<h2>${levels}</h2>`, '<h2><span lang="en">Levels</span></h2>'],
    [
      'content inside one',
      `<p>${marked('interface', `From ${marked('content', 'Wärter')} up`)}</p>`,
      '<p><span lang="en">From </span>Wärter<span lang="en"> up</span></p>',
    ],
    [
      'a fallback in another direction',
      `<a href="/x">${marked('fallback', 'حارس')}</a>`,
      '<a href="/x"><span lang="ar" dir="rtl">حارس</span></a>',
    ],
    [
      'a fallback inside a string',
      marked('interface', `${marked('content', marked('fallback', 'حارس'))} only`),
      '<span lang="ar" dir="rtl">حارس</span><span lang="en"> only</span>',
    ],
    ['attributes', `<a title="${levels} > 3" href='/'>x</a>`, '<a title="Levels > 3" href=\'/\'>x</a>'],
    [
      'titles, options and data',
      `<title>${levels}</title><script type="application/ld+json">{"a":"${levels}<b>"}</script>`,
      '<title>Levels</title><script type="application/ld+json">{"a":"Levels<b>"}</script>',
    ],
    [
      'a mark that was cut off',
      `<p>${marked('interface', 'Levels').slice(0, -1)}</p><p>a</p>`,
      '<p><span lang="en">Levels</span></p><p>a</p>',
    ],
    ['signs without letters', `<p>${marked('interface', ', 3')}</p>`, '<p>, 3</p>'],
    ['what has no marks', '<p>a &lt; b</p><!-- c > d -->', '<p>a &lt; b</p><!-- c > d -->'],
  ])('%s', (_name, html, expected) => {
    expect(addLanguages(html, spoken)).toBe(expected);
  });

  test('marks can be taken away', () => {
    expect(unmarked(marked('interface', `a ${marked('content', 'b')}`))).toBe('a b');
    expect(piecesOf('\uE001a\uE000')).toEqual([{ text: 'a', as: undefined }]);
    expect(marked('interface', '')).toBe('');
  });
});

test('a catalogue can be mapped, and tells what its strings were given', () => {
  const loud = mapWords(english.words, (text) =>
    piecesOf(text)
      .map((piece) => (piece.as === 'content' ? piece.text : piece.text.toUpperCase()))
      .join(''),
  );
  expect(loud.places.roles).toBe('ROLES');
  expect(loud.role.from('Keeper')).toBe('FROM Keeper');
  expect(loud.role.only(['Rock', 'Shore'])).toBe('Rock AND Shore ONLY');
  expect(loud.roles.lead(1200)).toMatch(/^1,200 ROLES\./u);
});
