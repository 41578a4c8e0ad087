import { labelOf, levelTitle, stepsOf, type Framework } from '@framewright/model';
import { quote } from '../../messages/quote.ts';
import { repeatedTexts, type PlacedText } from './repeated-texts.ts';
import type { Rule } from '../../rule.ts';

export const repeatedText: Rule = {
  id: 'repeated-text',
  severity: 'error',
  harm: 'ambiguous',
  languages: 'any',
  scope: 'framework',
  summary: 'No definition and no descriptor says word for word what another says.',
  why: 'Two levels with the same words can’t be told apart, by those who assess or by those who are assessed. Competences that share words are often copies of one another, and warned about: in a family of skills they may be meant so.',
  help: 'Say what is different here. If the text was copied to start from, write it anew; if nothing differs, leave one of the two out.',
  *check(context) {
    for (const { entry, pointer, first } of repeatedTexts(context)) {
      yield {
        at: { subject: entry, pointer },
        ...(areLevels(pointer, first.pointer) && first.entry === entry ? {} : { severity: 'warning' as const }),
        message: `Unexpected repetition of ${nameOf(context.framework, first, entry)}, expected words of its own`,
        related: [{ at: { subject: first.entry, pointer: first.pointer }, message: 'The same words stand here' }],
      };
    }
  },
  examples: [
    {
      title: 'A level copied and not changed, and the definition of another competence',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\n⟦The ability to choose what a meeting deals with.⟧\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n### Expert\n\n⟦Knows who speaks next.⟧\n',
      },
      expect: ['repeated-text', 'repeated-text'],
    },
    {
      title: 'Levels of a draft that are still to be described',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: draft\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\n…\n\n### Expert\n\n…\n',
      },
      expect: [],
    },
    {
      title: 'What replaces a deprecated competence may say the same',
      files: {
        'competences/agendas.md':
          '---\nid: agendas\ntitle: Agendas\nkind: technical\nstatus: deprecated\nreplacedBy: [agenda-setting]\n---\nThe ability to choose what a meeting deals with.\n',
      },
      expect: [],
    },
  ],
};

/** Whether two texts are those of two levels of one dimension, of which nobody could then tell which is reached. */
function areLevels(one: string, other: string): boolean {
  const [[key, dimension], [otherKey, otherDimension]] = [stepsOf(one), stepsOf(other)];
  return key === 'descriptors' && key === otherKey && dimension === otherDimension;
}

/** What is repeated, in words: the level of this competence, or the definition of another. */
function nameOf(framework: Framework, { entry, pointer }: PlacedText, here: PlacedText['entry']): string {
  const whose = entry === here ? '' : ` of ${quote(labelOf(entry))} (${entry.id})`;
  const [key, dimension, level] = stepsOf(pointer);
  if (key === 'definition') return `the definition${whose}`;
  const scales = entry.type === 'scale' ? [entry.data] : [...framework.scales.values()].map(({ data }) => data);
  const scale = scales.find(({ dimensions }) => dimensions.some(({ id }) => id === dimension));
  const title = (scale && levelTitle(scale, dimension, Number(level))) ?? level;
  return `the text for ${quote(title)} under ${quote(scale?.dimensions.find(({ id }) => id === dimension)?.title ?? dimension)}${whose}`;
}
