import { entryTypes, type Subject } from '@framewright/model';
import { yamlValue } from '../messages/yaml-value.ts';
import { isItem, keyOf, parentOf } from '../entries/key-places.ts';
import { missingKeys } from '../schema/missing-keys.ts';
import { quote } from '../messages/quote.ts';
import type { Finding, Rule } from '../rule.ts';

export const missingKey: Rule = {
  id: 'missing-key',
  severity: 'error',
  harm: 'missing',
  scope: 'entry',
  summary: 'An entry says everything that it can’t be understood without.',
  why: 'Pages, lists and checks rely on it, and nothing else can stand in for it.',
  help: 'Add a line for it to the front matter.',
  *check(subject, context) {
    const gaps = Map.groupBy(missingKeys(subject, context), ({ pointer }) => parentOf(pointer));
    for (const [parent, missing] of gaps) {
      const [first] = missing;
      if (first)
        yield {
          at: { subject, pointer: first.pointer, part: 'key' },
          ...words(
            subject,
            parent,
            missing.map(({ key, example }) => ({ key, example })),
          ),
        };
    }
  },
  examples: [
    {
      title: 'A competence without a kind, and a context without its id',
      files: {
        'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\n⟦---⟧\nThe ability to lead a meeting.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\n⟦electives⟧:\n  - { id: depth, title: Depth, of: { agenda-setting: { rating: { knowledge: 3, application: 3 } } } }\n---\nLeads the meeting.\n',
      },
      expect: ['missing-key', 'missing-key'],
    },
    {
      title: 'A competence that is never rated needs no title',
      files: { 'competences/listening.md': '---\nid: listening\nkind: conduct\n---\nI let others finish.\n' },
      expect: [],
    },
  ],
};

function words(
  subject: Subject,
  parent: string,
  missing: readonly { readonly key: string; readonly example: unknown }[],
): Pick<Finding, 'message' | 'help'> {
  const keys = missing.map(({ key }) => key);
  const named = keys.map(quote).join(' and ');
  const examples = missing.map(({ key, example }) => `${key}: ${yamlValue(example)}`);
  const divided =
    subject.source?.problems.some((problem) => problem.rule === 'unexpected-section' && problem.because === 'divided-front-matter') ===
    true;
  if (divided)
    return {
      message: `Unexpected end of the front matter before ${named}, expected one line --- below all keys`,
      help: 'Delete this line: front matter goes on below it.',
    };
  if (subject.type === 'translation')
    return {
      message: `Unexpected translation without ${named}, expected a line that begins with “of:”`,
      help: 'Behind “of:” stands a mark of the text that was translated, which tells whether it has changed since. Move this file away, let “framewright translate” begin it anew with that line, and copy your words into it.',
    };
  if (parent === '')
    return {
      message: `Unexpected ${entryTypes[subject.type].singular} without ${named}, expected a line such as ${quote(examples[0])}`,
      help: `Add ${examples.length === 1 ? 'such a line' : `lines such as ${examples.map((example) => quote(example)).join(' and ')}`} above this one, with your own words behind the colon.`,
    };
  const place = isItem(parent) ? `item of ${quote(keyOf(parent))}` : quote(keyOf(parent));
  return {
    message: `Unexpected ${place} without ${named}, expected ${quote(examples[0])} or the like`,
    help: `Add ${keys.map((key) => `${key}: …`).join(' and ')} to it.`,
  };
}
