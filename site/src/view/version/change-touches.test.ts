import { diffFrameworks } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import type { FoundChange } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf, type View } from '../../editions/view.ts';
import { changedRatings, touchedEntries, touchesOf } from './change-touches.ts';

const role = (requires: string): string => `---\nid: scribe\ntitle: Scribe\nrequires:\n${requires}---\n`;
function viewWith(requires: string): View {
  const framework = parseFramework({ ...exampleBase, 'roles/scribe.md': role(requires) }, { version: '1.0.0' });
  const editions = editionsOf(framework, [], '/b/');
  return viewOf(editions, editions.main);
}
const before = viewWith('  minute-taking: { rating: { knowledge: 1, application: 2 } }\n  fairness: {}\n');
const after = viewWith(
  '  minute-taking: { rating: { knowledge: 3, application: 1 } }\n  agenda-setting: { rating: { knowledge: 1, application: 1 } }\n',
);
const { changes } = diffFrameworks(before.framework, after.framework);
const ofKind = (kind: string): FoundChange => changes.find((change) => change.kind === kind) as FoundChange;

test('a changed rating is drawn as it was and as it is, in the dimensions that changed', () => {
  const drawn = (kind: string): unknown =>
    changedRatings(before, after, ofKind(kind)).map(({ dimension, before: one, after: other }) => [
      dimension,
      one.value,
      other.value,
      other.gained,
    ]);
  expect(drawn('required-level-raised')).toEqual([['Knowledge', 1, 3, 2]]);
  expect(drawn('required-level-lowered')).toEqual([['Application', 2, 1, 0]]);
  expect(drawn('requirement-removed')).toEqual([]);
});

test('a change touches its entry and the competence that it is about', () => {
  expect(touchesOf(ofKind('required-level-raised'))).toEqual(['scribe', 'minute-taking']);
  expect(touchesOf(ofKind('requirement-removed'))).toEqual(['scribe', 'fairness']);
  const heir = { ...ofKind('required-level-raised'), heirs: ['head-scribe'], formerId: 'clerk-of-old' };
  expect(touchesOf(heir)).toEqual(['scribe', 'clerk-of-old', 'head-scribe', 'minute-taking']);
});

test('what is touched is listed by name, with its changes', () => {
  const parts = changes.map((change, at) => ({ anchor: `c${at}`, touches: touchesOf(change) }));
  const { roles, competences } = touchedEntries(after, before, [{ changes: [{ parts }] }]);
  expect(roles.map(({ link, anchors }) => [link.href, anchors.length])).toEqual([['/b/roles/scribe/', changes.length]]);
  expect(competences.map(({ link }) => link.label)).toEqual(['Agenda setting', 'Fairness', 'Minute taking']);
});
