import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { judge } from '../validate.ts';

/** What is found, silenced and turned off in the base with a competence. */
function judged(frontMatter: string, body: string, rules = ''): readonly string[] {
  const manifest = (exampleBase['framework.md'] ?? '').replace('rules:\n', `rules:\n${rules}`);
  const { diagnostics, silenced, turnedOff } = judge(
    parseFramework({ ...exampleBase, 'framework.md': manifest, 'competences/chairing.md': `---\n${frontMatter}---\n${body}\n` }),
  );
  return [
    ...diagnostics.map(({ rule, range }) => `${rule} ${range?.start.line}`),
    ...silenced.map(({ diagnostic, silence }) => `silenced ${diagnostic.rule} ${diagnostic.range?.start.line}: ${silence.reason}`),
    ...turnedOff
      .filter(({ rule }) => rule !== 'unused-competence')
      .map(({ rule, because, findings }) => `off ${rule} ${findings}: ${because}`),
  ];
}

const plain = 'id: chairing\ntitle: Chairing\nkind: technical\n';
const twoSentences = 'The ability to lead. It takes patience.';

test.each([
  [
    'above all keys: the whole file',
    `# framewright-ignore definition-form: We voted.\n${plain}`,
    twoSentences,
    '',
    ['silenced definition-form 7: We voted.'],
  ],
  [
    'further down: the next line alone',
    `${plain}# framewright-ignore unknown-reference: Soon.\nrelated: [one]\ngroup: two\n`,
    'The ability to lead.',
    '',
    ['unknown-reference 7', 'silenced unknown-reference 6: Soon.'],
  ],
  [
    'behind a value: its line',
    `${plain}related: [one, two]   # framewright-ignore unknown-reference: Soon.\n`,
    'The ability to lead.',
    '',
    ['silenced unknown-reference 5: Soon.', 'silenced unknown-reference 5: Soon.'],
  ],
  [
    'further down, text is out of reach',
    `${plain}# framewright-ignore definition-form: We voted.\nstatus: active\n`,
    twoSentences,
    '',
    ['needless-silence 5', 'definition-form 8'],
  ],
  [
    'without a reason',
    `# framewright-ignore definition-form\n${plain}`,
    twoSentences,
    '',
    ['silence-without-reason 2', 'silenced definition-form 7: '],
  ],
  [
    'itself it can’t silence',
    `# framewright-ignore needless-silence: So.\n# framewright-ignore definition-form: We voted.\n${plain}`,
    'The ability to lead.',
    '',
    ['needless-silence 2', 'needless-silence 3'],
  ],
  [
    'that it has no reason it can’t silence either',
    `# framewright-ignore silence-without-reason: So.\n# framewright-ignore definition-form\n${plain}`,
    twoSentences,
    '',
    ['needless-silence 2', 'silence-without-reason 3', 'silenced definition-form 8: '],
  ],
  [
    'a rule that is off needs none',
    `# framewright-ignore definition-form: We voted.\n${plain}`,
    twoSentences,
    '  definition-form: { severity: "off", because: Later. }\n',
    ['needless-silence 2', 'off definition-form 1: Later.'],
  ],
  [
    'in a file that can’t be read nobody knows',
    `# framewright-ignore definition-form: We voted.\n${plain}group: [\n`,
    twoSentences,
    '',
    ['yaml-syntax 6'],
  ],
])('%s', (_what, frontMatter, body, rules, expected) => {
  expect(judged(frontMatter, body, rules)).toEqual(expected);
});
