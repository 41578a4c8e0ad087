import { expect, test } from 'vitest';
import { checkMoodle } from './check-moodle.ts';

type Cells = Partial<Record<'parent' | 'id' | 'name' | 'values' | 'config' | 'rule' | 'ruleConfig' | 'others' | 'exported', string>>;
const row = ({
  parent = '',
  id = '',
  name = 'Name',
  values = '',
  config = '',
  rule = '',
  ruleConfig = '',
  others = '',
  exported = '',
}: Cells) => [parent, id, name, '', '1', values, config, rule, '0', ruleConfig, others, exported, '', ''] as const;
const framework = ['', 'field-1.0.0', 'Field', '', '1', 'No,Yes', '[{"scaleid":"0"},{"id":2,"proficient":1}]', '', '', '', '', '', '1', ''];
const points = 'core_competency\\competency_rule_points';

test('a sound table is sound', () => {
  const rows = [
    row({ id: 'g-a', exported: '1', rule: points, ruleConfig: '{"competencies":[{"id":"2","points":1}]}' }),
    row({ parent: 'g-a', id: 'c-a', exported: '2', others: 'g-a', rule: 'null' }),
  ];
  expect(checkMoodle([framework, ...rows], '1.0.0')).toEqual([]);
});

test.each<readonly [rule: string, rows: readonly (readonly string[])[], says: string]>([
  ['1: there is a framework', [row({ id: 'a' })], 'no row of a framework'],
  ['1: and one only', [framework, framework], 'a later one takes the place'],
  ['2: no number twice', [framework, row({ id: 'a' }), row({ id: 'a' })], 'takes the place of row 2'],
  ['3: a number has 100 characters', [framework, row({ id: 'a'.repeat(101) })], 'has a ID number that is cut'],
  ['3: so has a name', [framework, row({ id: 'a', name: 'a'.repeat(101) })], 'has a Short name that is cut'],
  ['4: no number is another one', [framework, row({ id: '1.1' }), row({ id: '1.10' })], 'which is as a number 1.1'],
  ['4: however it is written', [framework, row({ id: '10' }), row({ id: '1e1' })], 'which is as a number 10'],
  ['5: a root has a number', [framework, row({})], 'never ends'],
  ['5: nothing is below itself', [framework, row({ id: 'a', parent: 'a' })], 'below itself'],
  ['5: nor in a ring', [framework, row({ id: 'a', parent: 'b' }), row({ id: 'b', parent: 'a' })], 'below itself'],
  ['5: a parent is there', [framework, row({ id: 'a', parent: 'b' })], 'which is not there'],
  ['6: nought is no number', [framework, row({ id: '0' })], 'no ID number'],
  ['6: everything has a name', [framework, row({ id: 'a', name: '' })], 'no short name'],
  ['7: a scale has settings', [framework, row({ id: 'a', values: 'No,Yes' })], 'no list that begins'],
  ['7: of its own levels', [framework, row({ id: 'a', values: 'No,Yes', config: '[{},{"id":3}]' })], 'not among the 2'],
  ['8: no spaces between references', [framework, row({ id: 'a', others: 'a, a' })], 'taken as they are'],
  ['8: references are imported', [framework, row({ id: 'a', others: 'b' })], 'dies half-way'],
  [
    '8: with all above them',
    [framework, row({ id: 'a', others: 'c' }), row({ id: 'b', name: '0' }), row({ id: 'c', parent: 'b' })],
    'dies half-way',
  ],
  ['9: rules are known', [framework, row({ id: 'a', rule: 'rule_any' })], 'is ignored'],
  ['9: their settings are readable', [framework, row({ id: 'a', rule: points, ruleConfig: '{' })], 'not readable'],
  ['9: and name what is there', [framework, row({ id: 'a', rule: points, ruleConfig: '{"competencies":[{"id":"9"}]}' })], 'exported ID'],
  ['10: the version is in the number', [framework.with(1, 'field')], 'does not name the version'],
  ['10: which there is', [framework.with(1, '')], 'without an ID number'],
  ['every row has all cells', [framework, ['', 'a']], 'has 2 cells'],
])('%s', (_, rows, says) => {
  expect(checkMoodle(rows, '1.0.0').map((finding) => finding.says)).toContainEqual(expect.stringContaining(says));
});
