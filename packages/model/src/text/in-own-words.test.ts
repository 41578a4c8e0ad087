import { describe, expect, test } from 'vitest';
import { inOwnWords, ownName } from './in-own-words.ts';

const skills = { competence: { one: 'skill', many: 'skills' }, role: { one: 'occupation', many: 'occupations' } };
const english = { words: skills, language: 'en-GB' };

describe('a text in the words of a framework', () => {
  test.each([
    ['189 competences', '189 skills'],
    ['1 competence', '1 skill'],
    ['Competences by group', 'Skills by group'],
    ['Which competences a role requires', 'Which skills an occupation requires'],
    ['A role and a competence', 'An occupation and a skill'],
    ['The competence’s levels', 'The skill’s levels'],
    ['Unexpected “competences” in a competence', 'Unexpected “competences” in a skill'],
    ['Put it into competences/ or `competences`', 'Put it into competences/ or `competences`'],
    ['See competences.csv and /roles/ and role-play', 'See competences.csv and /roles/ and role-play'],
    ['No families, no rungs', 'No families, no rungs'],
    ['The end of the role.', 'The end of the occupation.'],
    ['competencesx xroles', 'competencesx xroles'],
    ['Unexpected “the “role”, a role', 'Unexpected “the “role”, an occupation'],
  ])('%s', (text, expected) => {
    expect(inOwnWords(english)(text)).toBe(expected);
  });

  test('stays as it is where the framework has no words of its own', () => {
    expect(inOwnWords({ words: undefined, language: 'en' })('2 competences')).toBe('2 competences');
  });

  test('counts as the language of the words does', () => {
    const polish = {
      words: { competence: { one: 'umiejętność', many: 'umiejętności', few: 'umiejętności-kilka' } },
      language: 'pl',
    };
    const counted = ['1 competence', '2 competences', '5 competences', '22 competences', '1,000 competences'];
    expect(counted.map(inOwnWords(polish))).toEqual([
      '1 umiejętność',
      '2 umiejętności-kilka',
      '5 umiejętności',
      '22 umiejętności-kilka',
      '1,000 umiejętności',
    ]);
  });

  test('takes other words of the text for granted where they are given', () => {
    const german = {
      competence: { one: 'Kompetenz', many: 'Kompetenzen' },
      role: { one: 'Rolle', many: 'Rollen' },
      family: { one: 'Familie', many: 'Familien' },
      rung: { one: 'Stufe', many: 'Stufen' },
      qualification: { one: 'Qualifikation', many: 'Qualifikationen' },
    };
    const own = { words: { competence: { one: 'Fähigkeit', many: 'Fähigkeiten' } }, language: 'de' };
    expect(inOwnWords(own, german)('42 Kompetenzen für 3 Rollen')).toBe('42 Fähigkeiten für 3 Rollen');
  });

  test('tells the name of one part', () => {
    expect([ownName('competence', english).many, ownName('family', english).one]).toEqual(['skills', 'family']);
  });

  test('takes words as words, whatever signs they have', () => {
    const odd = { words: { role: { one: '$& (x)', many: '$1' } }, language: 'not a language' };
    expect(inOwnWords(odd)('a role, roles')).toBe('a $& (x), $1');
  });
});
