import { createFramework, type EntryOf, type Framework, type TranslationEntry, type Words as OwnNames } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { english, wordsOnPagesIn } from './interface.ts';
import { marked, unmarked } from './language-marks.ts';

const named = (one: string): { readonly one: string; readonly many: string } => ({ one, many: `${one}s` });
const words: OwnNames = {
  competence: named('skill'),
  role: named('job'),
  family: named('path'),
  rung: named('grade'),
  qualification: named('award'),
};
const usual = /(?<![\p{L}\p{N}_./-])(?:competences?|roles?|famil(?:y|ies)|rungs?|qualifications?)(?![\p{L}\p{N}_/-]|\.\p{L})/iu;

function frameworkWith(language: string, own?: OwnNames, translated?: OwnNames): Framework {
  const data = {
    format: 2,
    id: 'f',
    title: 'F',
    iri: 'https://f.example/',
    language,
    languages: [language, 'da'],
    licence: 'CC0-1.0',
    publisher: 'P',
    kinds: [],
    ...(own === undefined ? {} : { words: own }),
  } as EntryOf<'manifest'>['data'];
  const translation: TranslationEntry = {
    type: 'translation',
    of: 'manifest',
    id: 'f',
    language: 'da',
    data: { of: 'a'.repeat(64), ...(translated === undefined ? {} : { words: translated }) },
  };
  return createFramework({
    version: '1.0.0',
    manifest: { type: 'manifest', id: 'f', data },
    entries: [],
    translations: [translation],
    files: [],
  });
}

/** All strings of a catalogue; functions are asked with a number. */
function stringsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    try {
      return stringsIn((value as (...given: readonly number[]) => unknown)(3, 3, 3), `${path}()`);
    } catch {
      // It takes something else than numbers.
      return [];
    }
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${path}.${key}`));
}

describe('a catalogue in the words of a framework', () => {
  const said = wordsOnPagesIn('en', english, frameworkWith('en', words));

  test('calls none of its parts as usual', () => {
    const all = stringsIn(said);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(([, text]) => usual.test(text))).toEqual([]);
  });

  test('leaves what its strings are given', () => {
    expect(said.role.from('The role of a role')).toBe('From The role of a role');
    expect(said.role.from(marked('fallback', 'The role'))).toBe(`From ${marked('fallback', 'The role')}`);
    expect(said.roles.lead(1200)).toMatch(/^1,200 jobs\./u);
    expect(said.places.competences).toBe('Skills');
  });

  test('is the catalogue itself where there are none', () => {
    expect(wordsOnPagesIn('en', english, frameworkWith('en'))).toBe(english.words);
  });
});

describe('the words on a page in another language', () => {
  const danish: OwnNames = { competence: { one: 'kunnen', many: 'kunnen' } };
  const place = (framework: Framework, language: string, spoken: string): string =>
    unmarked(wordsOnPagesIn(language, { ...english, language: spoken }, framework).places.competences);

  test('are those of that language where the catalogue speaks it', () => {
    expect(place(frameworkWith('en', words, danish), 'da', 'da')).toBe('Kunnen');
    expect(place(frameworkWith('en', words), 'da', 'da')).toBe('Competences');
  });

  test('are those of the framework where the catalogue speaks only its language', () => {
    expect(place(frameworkWith('en', words, danish), 'da', 'en')).toBe('Skills');
  });

  test('are whichever there are where the catalogue speaks neither', () => {
    expect(place(frameworkWith('fi', words, danish), 'da', 'en')).toBe('Kunnen');
    expect(place(frameworkWith('fi', words), 'da', 'en')).toBe('Skills');
    expect(place(frameworkWith('fi', words), 'fi', 'en')).toBe('Skills');
  });

  test('are ours in that language where we have them, with its words for the parts', () => {
    const said = (own?: OwnNames): readonly string[] => {
      const words = wordsOnPagesIn('de-AT', english, frameworkWith('de-AT', own));
      return [
        words.places.competences,
        words.home.byGroup(1),
        words.roles.lead(1200),
        words.role.only(['Fels', 'Ufer']),
        words.places.rules,
      ];
    };
    expect(said()).toEqual([
      'Kompetenzen',
      '1 Kompetenz',
      expect.stringMatching(/^1.200 Rollen\. Ein Profil/u),
      'nur Fels und Ufer',
      'Regeln',
    ]);
    expect(said({ competence: { one: 'Fertigkeit', many: 'Fertigkeiten' } }).slice(0, 2)).toEqual(['Fertigkeiten', '1 Fertigkeit']);
  });

  test('are those that the framework brings along, in its own language and in others', () => {
    const framework = frameworkWith('fi');
    const finnish = {
      ...framework,
      manifest: {
        ...framework.manifest,
        data: { ...framework.manifest.data, interface: { 'places.roles': 'Roolit', 'roles.rung': 'Porras {0}' } },
      },
    };
    const words = wordsOnPagesIn('fi', english, finnish);
    expect([words.places.roles, words.roles.rung(3), unmarked(words.places.home)]).toEqual(['Roolit', 'Porras 3', 'Home']);
    expect(words.places.home).toBe(marked('interface', 'Home'));
    expect(unmarked(wordsOnPagesIn('sv', english, finnish).places.roles)).toBe('Roles');
  });
});
