import { expect, test } from 'vitest';
import { pathFor, placeOf } from './place.ts';

test.each([
  ['framework.md', { holds: 'entry', type: 'manifest', id: '' }],
  ['scales/proficiency.md', { holds: 'entry', type: 'scale', id: 'proficiency' }],
  ['competences/money/deep/budget-tracking.md', { holds: 'entry', type: 'competence', id: 'budget-tracking' }],
  ['news/2026-03-01-first-draft.md', { holds: 'entry', type: 'news', id: 'first-draft' }],
  ['news/first-draft.md', { holds: 'entry', type: 'news', id: 'first-draft' }],
  ['roles/Change log.md', { holds: 'entry', type: 'role', id: 'Change log' }],
  ['translations/fr/roles/clerk.md', { holds: 'translation', type: 'role', id: 'clerk', language: 'fr' }],
  ['translations/pt-BR/framework.md', { holds: 'translation', type: 'manifest', id: '', language: 'pt-BR' }],
  ['translations/fr/translations/de/roles/clerk.md', { holds: 'unknown', folder: 'translations/fr/translations/de/roles' }],
  ['translations/fr/clerk.md', { holds: 'unknown', folder: 'translations/fr' }],
  ['translations/clerk.md', { holds: 'unknown', folder: 'translations' }],
  ['competencies/budget-tracking.md', { holds: 'unknown', folder: 'competencies' }],
  ['handover.md', { holds: 'unknown', folder: '' }],
  ['roles/framework.md', { holds: 'entry', type: 'role', id: 'framework' }],
  ['README.md', { holds: 'nothing' }],
  ['roles/README.md', { holds: 'nothing' }],
  ['CHANGELOG.md', { holds: 'nothing' }],
  // Names by which no entry is lost: only these capitals are passed over, and no id has any.
  ['roles/Readme.md', { holds: 'entry', type: 'role', id: 'Readme' }],
  ['roles/readme.md', { holds: 'entry', type: 'role', id: 'readme' }],
  ['roles/CONTRIBUTING.md', { holds: 'entry', type: 'role', id: 'CONTRIBUTING' }],
  ['translations/fr/roles/README.md', { holds: 'nothing' }],
  ['roles/.clerk.md', { holds: 'nothing' }],
  ['roles/._clerk.md', { holds: 'nothing' }],
  ['releases/1.0.0.md', { holds: 'nothing' }],
  ['roles/clerk.txt', { holds: 'nothing' }],
  ['.changeset/brave-cats.md', { holds: 'nothing' }],
  ['roles/.drafts/clerk.md', { holds: 'nothing' }],
])('%s', (path, place) => {
  expect(placeOf(path)).toEqual(place);
});

test.each([
  ['manifest', 'open-pmo', undefined, 'framework.md'],
  ['competence', 'life-cycles', undefined, 'competences/life-cycles.md'],
  ['family', 'pmo', undefined, 'families/pmo.md'],
  ['news', 'first-draft', '2026-03-01', 'news/2026-03-01-first-draft.md'],
] as const)('a %s called %s belongs at its path', (type, id, date, path) => {
  expect(pathFor(type, id, date)).toBe(path);
});
