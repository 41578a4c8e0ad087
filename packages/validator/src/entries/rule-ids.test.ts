import { expect, test } from 'vitest';
import { ruleIds } from './rule-ids.ts';
import { rules } from '../rules/index.ts';

test('every rule has a reserved id', () => {
  expect(rules.map(({ id }) => id).filter((id) => !ruleIds.includes(id))).toEqual([]);
  expect(ruleIds).toEqual([...new Set(ruleIds)].sort());
});
