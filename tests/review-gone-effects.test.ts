import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { goneEffects } from '@framewright/review';
import { expect, test } from 'vitest';

/** What follows from edits of the example; what is `undefined` is deleted. */
function following(edit: (texts: Readonly<Record<string, string>>) => Readonly<Record<string, string | undefined>>): readonly unknown[] {
  const texts = exampleTexts({});
  const left = Object.entries({ ...texts, ...edit(texts) }).filter((each): each is [string, string] => each[1] !== undefined);
  const [before, after] = [parseFramework(texts), parseFramework(Object.fromEntries(left))];
  const { changes } = diffFrameworks(before, after);
  return [...goneEffects(changes, after)].map(([cause, { changes: effects, message }]) => [
    changes.find(({ fingerprint }) => fingerprint === cause)?.entry.id,
    effects.map(({ kind, entry }) => `${kind} ${entry.id}`),
    message,
  ]);
}

const without = (text = '', line: RegExp): string => text.replace(line, '');

test('what stops naming a competence that is gone is said once, with the roles that inherit it', () => {
  const edited = following((texts) => ({
    'competences/brewing.md': undefined,
    'translations/fr/competences/brewing.md': undefined,
    'roles/host.md': without(texts['roles/host.md'], / {2}brewing: .*\n/u),
    'qualifications/tea-certificate.md': without(texts['qualifications/tea-certificate.md'], /covers:\n {2}brewing: .*\n/u),
  }));
  expect(edited).toEqual([
    ['brewing', ['cover-removed tea-certificate', 'requirement-removed host'], '1 qualification and 2 roles no longer name it.'],
  ]);
});

test('one that stops naming it names it no longer', () => {
  const edited = following((texts) => ({
    'competences/folk-tales.md': undefined,
    'roles/buyer.md': without(texts['roles/buyer.md'], / {2}folk-tales: .*\n/u),
  }));
  expect(edited).toEqual([['folk-tales', ['requirement-removed buyer'], '1 role no longer names it.']]);
});

test('nothing follows where a competence stays, or where nobody named it', () => {
  expect(following((texts) => ({ 'roles/host.md': without(texts['roles/host.md'], / {2}brewing: .*\n/u) }))).toEqual([]);
  expect(following(() => ({ 'competences/leaf-reading.md': undefined }))).toEqual([]);
});
