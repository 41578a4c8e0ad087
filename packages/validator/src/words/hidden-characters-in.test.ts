import { expect, test } from 'vitest';
import { hiddenCharactersIn } from './hidden-characters-in.ts';

/** What is found in text, as code points; with `yaml: `, in front matter. */
function found(text: string, frontMatter: number): readonly string[] {
  return hiddenCharactersIn(text, frontMatter).map(
    ({ span, instead }) => `${(text.codePointAt(span[0]) ?? 0).toString(16)}${instead === ' ' ? ' space' : ''}`,
  );
}

test.each([
  ['plain words\r\n\twith a tab', []],
  ['a\u00A0b', []],
  ['\u00A0\u00A0indented', ['a0 space', 'a0 space']],
  ['-\u00A0item', ['a0 space']],
  ['-\u2009item', ['2009 space']],
  ['##\u3000題', ['3000 space']],
  ['\u3000船を岸に\u3000つなぐ', []],
  ['a\u2009b', []],
  ['#\u00A0Heading', ['a0 space']],
  ['1.\u00A0Item', ['a0 space']],
  ['so\u00ADft', ['ad']],
  ['zero\u200Bwidth', ['200b']],
  ['می\u200Cخواهم', []],
  ['क्\u200Dष', []],
  ['ภาษา\u200Bไทย', []],
  ['👩\u200D👩\u200D👧 ❤\uFE0F 1\uFE0F\u20E3', []],
  ['🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', []],
  ['tag\u{E0067}', ['e0067']],
  ['שלום\u200F (1)', []],
  ['Latin\u200F only', ['200f']],
  ['שלום\u202E', ['202e']],
  ['line\u2028break', ['2028 space']],
  ['line \u2028break', ['2028']],
  ['bell\u0007', ['7']],
  ['mark\uFEFF', ['feff']],
])('in text: %j', (text, expected) => {
  expect(found(text, 0)).toEqual(expected);
});

test.each([
  ['title:\u00A0Sponsor', ['a0 space']],
  ['id: sponsor\u00A0', ['a0 space']],
  ['title: Qui décide\u00A0?', []],
  ['title: «\u00A0Qui\u00A0»', []],
  ['minutes: 10\u202F000', []],
  ['title: "Amarrer\u00A0: les bases"', []],
  ['title: "Amarrer\u202F: les bases"', []],
  ['title:\u00A0: x', ['a0 space']],
  ['title: Amarrer\u202F; attendre\u00A0!', []],
  ['title: Voile – M.\u00A0Dupont, n°\u00A05', []],
  ['title: Pravidla k\u00A0lodi', []],
  ['title: Étape\u00A02', []],
  ['title: 12\u2009mm', []],
  ['aliases: [Ordre du jour\u202F?, «\u202FQui\u202F»]', []],
  ['title: two\u00A0words', ['a0 space']],
  ['title: two\u2003words', ['2003 space']],
  ['title: two\u3000words', ['3000 space']],
  ['title: 船\u3000長', []],
  ['title:\u3000鍵', ['3000 space']],
])('in front matter: %j', (text, expected) => {
  expect(found(text, text.length)).toEqual(expected);
});
