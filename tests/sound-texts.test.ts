import { parseFramework } from '@framewright/markdown';
import { rules, validate } from '@framewright/validator';
import { expect, test } from 'vitest';
import { frameworkOf } from './sound-texts/framework-of.ts';
import { soundTexts } from './sound-texts/sound-texts.ts';

/** Rules that ask for a style of English: that sound English has another is no fault of either. */
const styles = ['definition-opening', 'descriptor-opening', 'definition-by-title', 'unexplained-acronym', 'unlinked-term'];
const optional = rules.flatMap(({ id, severity }) => (severity === 'off' ? [id] : []));

function found(files: Readonly<Record<string, string>>): readonly string[] {
  return validate(parseFramework(files)).map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
}

test('the texts are in twenty languages or more, each once', () => {
  expect(soundTexts.length).toBeGreaterThanOrEqual(20);
  expect(new Set(soundTexts.map(({ language }) => language)).size).toBe(soundTexts.length);
});

test.each(soundTexts.map((texts) => [texts.language, texts] as const))('no rule finds anything in sound texts in %s', (language, texts) => {
  expect(found(frameworkOf(texts))).toEqual([]);
  expect(found(frameworkOf(texts, language === 'en' ? optional.filter((id) => !styles.includes(id)) : optional))).toEqual([]);
});

test.each(soundTexts.filter(({ language }) => language !== 'en').map((texts) => [texts.language, texts] as const))(
  'no rule about English finds anything in a translation into %s',
  (language, texts) => {
    const [english] = soundTexts;
    if (english === undefined) throw new Error('There are no English texts.');
    const files = frameworkOf(english);
    const manifest = files['framework.md']?.replace('language: en\n', `language: en\nlanguages: [en, ${language}]\n`) ?? '';
    const translations = texts.competences.slice(0, english.competences.length).map(([title, definition], index) => [
      `translations/${language}/competences/competence-${index}.md`,
      // What the original was is of no matter here: that a translation is behind it is said of every one.
      `---\nof: ${'a'.repeat(64)}\ntitle: '${title.replaceAll("'", "''")}'\n---\n${definition}\n`,
    ]);
    const all = found({ ...files, 'framework.md': manifest, ...Object.fromEntries(translations) });
    expect(all.filter((one) => !one.startsWith('stale-translation '))).toEqual([]);
    expect(all).toHaveLength(translations.length);
  },
);

test.each([
  ['definition-form', 'en', 'The ability to moor a boat. It takes patience.'],
  ['definition-form', 'de', 'Die Fähigkeit, ein Boot festzumachen und zu bewachen. Das braucht Geduld.'],
  ['definition-form', 'fr', 'La capacité d’amarrer un bateau. Cela demande de la patience.'],
])('%s still finds in %s what is beyond doubt', (rule, language, definition) => {
  const texts = soundTexts.find((one) => one.language === language);
  if (texts === undefined) throw new Error(`There are no texts in ${language}.`);
  const files = frameworkOf(texts);
  const changed = {
    ...files,
    'competences/competence-0.md': files['competences/competence-0.md']?.replace(/---\n[^-]*$/u, `---\n${definition}\n`) ?? '',
  };
  const diagnostics = validate(parseFramework(changed));
  expect(diagnostics.map(({ rule: id, severity }) => `${severity} ${id}`)).toEqual([`warning ${rule}`]);
});
