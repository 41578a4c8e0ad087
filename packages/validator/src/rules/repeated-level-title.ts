import { fold, ownLevelTitle, type Dimension, type Level, type Scale } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { isReadable, isWhole } from '../entries/written-entry.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const repeatedLevelTitle: Rule = {
  id: 'repeated-level-title',
  severity: 'warning',
  languages: 'any',
  scope: 'entry',
  summary: 'A title that a level has in one dimension is the title of no other level there.',
  why: 'People say which level they have reached by its title, and headings name it so. Two levels of one title can’t be told apart.',
  help: 'Give one of the two levels another title in this dimension.',
  needs: ['scale'],
  *check(subject) {
    if (subject.type !== 'scale' || !isReadable(subject) || !isWhole(subject, 'dimensions') || !isWhole(subject, 'levels')) return;
    for (const [index, dimension] of subject.data.dimensions.entries()) {
      // Headings compare titles so.
      const first = new Map<string, TitledLevel>();
      for (const level of titledLevels(subject.data, dimension, index)) {
        const before = first.get(fold(level.title));
        if (before === undefined) first.set(fold(level.title), level);
        else if (level.isOwn || before.isOwn)
          yield {
            at: { subject, pointer: level.isOwn ? level.pointer : before.pointer },
            message: `Unexpected title ${quote(level.title)} for two levels of ${quote(dimension.title)}, expected one of its own for each`,
            related: [
              {
                at: { subject, pointer: level.isOwn ? before.pointer : level.pointer },
                message: 'The other level is called so here',
              },
            ],
          };
      }
    }
  },
  examples: [
    {
      title: 'A title that another level has, and one twice in a dimension',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2'),
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions:\n  - id: use\n    title: Use\n    levels: [{ id: rarely, title: ⟦Often⟧ }]\n  - id: care\n    title: Care\n    levels: [{ id: rarely, title: Little }, { id: often, title: ⟦little⟧ }]\nlevels: [{ value: 1, id: rarely, title: Rarely }, { value: 2, id: often, title: Often }]\n---\n## Care\n\n### rarely\n\nOnce a year.\n\n### often\n\nEvery week.\n',
      },
      expect: ['repeated-level-title', 'repeated-level-title'],
    },
    {
      title: 'The same title in two dimensions, and the title of a level that has another here',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2'),
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions:\n  - id: use\n    title: Use\n    levels: [{ id: rarely, title: Often }, { id: often, title: Always }]\n  - id: care\n    title: Care\n    levels: [{ id: often, title: Always }]\nlevels: [{ value: 1, id: rarely, title: Rarely }, { value: 2, id: often, title: Often }]\n---\n## Use\n\n### Often\n\nEvery month.\n\n### Always\n\nEvery week.\n',
      },
      expect: [],
    },
    {
      title: 'Titles that no heading tells apart',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2'),
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions:\n  - id: use\n    title: Use\n    levels: [{ id: rarely, title: ⟦Öften-times⟧ }]\nlevels: [{ value: 1, id: rarely, title: Rarely }, { value: 2, id: often, title: Often times }]\n---\n## Use\n\n### rarely\n\nOnce a year.\n\n### often\n\nEvery week.\n',
      },
      expect: ['repeated-level-title'],
    },
  ],
};

interface TitledLevel {
  readonly title: string;
  readonly pointer: string;
  /** Whether it has the title in this dimension only. */
  readonly isOwn: boolean;
}

/** The levels as they are called in a dimension, with the place of each title. */
function titledLevels(scale: Scale, dimension: Dimension, index: number): readonly TitledLevel[] {
  return scale.levels.map((level, place): TitledLevel => {
    const own = ownLevelTitle(scale, dimension.id, level);
    if (own === undefined) return { title: level.title, pointer: `/levels/${place}/title`, isOwn: false };
    return { title: own, pointer: `/dimensions/${index}/levels/${placeOf(dimension, level)}/title`, isOwn: true };
  });
}

function placeOf({ levels = [] }: Dimension, { id }: Level): number {
  return levels.findIndex((level) => level.id === id);
}
