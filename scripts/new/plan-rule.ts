import { insertSorted } from './insert-sorted.ts';
import { constantOf, newName, onlyOne } from './new-name.ts';
import type { Skeleton } from './skeleton.ts';

const folder = 'packages/validator/src/rules';

/** The file that lists all rules. */
export const ruleList: string = `${folder}/index.ts`;

/**
 * A new rule: a file that compiles and finds nothing, with the form of its examples; placeholders begin with “…”, and tests ask for their
 * content.
 * @param typed the arguments
 * @param list the text of the list of rules
 * @param taken the ids of all rules
 * @throws Failure if no rule can have that name
 */
export function planRule(typed: readonly string[], list: string, taken: readonly string[]): Skeleton {
  const id = newName(onlyOne(typed, 'rule'), { what: 'rule', taken, reserved: ['index', 'examples'] });
  const constant = constantOf(id, 'rule');
  return {
    made: [{ path: `${folder}/${id}.ts`, content: ruleText(id, constant) }],
    listed: { path: ruleList, content: insertSorted(list, { path: `./${id}.ts`, constant, item: constant }) },
    next: [
      'Write the mistakes first, as cases in tests/mistakes/cases/; tests/mistakes/README.md explains the form.',
      'Then write what begins with “…”, the examples and the check: npm test -- packages/validator/src/rules says what is missing.',
    ],
  };
}

function ruleText(id: string, constant: string): string {
  return `import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const ${constant}: Rule = {
  id: '${id}',
  // An error also names the harm that it prevents; what can name none is a matter of taste.
  severity: 'warning',
  scope: 'file',
  summary: '… what is required, in a sentence of at most 100 characters.',
  why: '… who suffers otherwise, and how.',
  help: '… what to do, as a request.',
  *check(file) {
    for (const { index, 0: found } of file.text.matchAll(wrong))
      yield { at: { file, span: [index, index + found.length] }, message: \`Unexpected \${quote(found)}, expected …\` };
  },
  examples: [
    {
      title: '… how people get it wrong',
      files: {
        'competences/chairing.md':
          '---\\nid: chairing\\ntitle: Chairing\\nkind: technical\\n---\\nThe ability to lead a meeting.\\n\\nHere ⟦something⟧ is wrong.\\n',
      },
      expect: ['${id}'],
    },
    {
      title: '… what looks like it and is right',
      files: {
        'competences/chairing.md':
          '---\\nid: chairing\\ntitle: Chairing\\nkind: technical\\n---\\nThe ability to lead a meeting.\\n\\nHere nothing is wrong.\\n',
      },
      expect: [],
    },
  ],
};

/** … what it is that is wrong; this finds nothing. */
const wrong = /(?!)/gu;
`;
}
