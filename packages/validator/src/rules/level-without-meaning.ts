import { inWords, isObject, levelTitle, scaleOf, type EntryOf, type Level } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import { isEmptyCell } from '../requirements/described-levels.ts';
import type { Rule } from '../rule.ts';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { isReadable } from '../entries/written-entry.ts';

export const levelWithoutMeaning: Rule = {
  id: 'level-without-meaning',
  severity: 'warning',
  scope: 'framework',
  summary: 'Each level says in words what it means: in its scale, or in the competences that it rates.',
  why: 'A role that asks for a level asks for its words. Where there are none, everybody reads something else into its name.',
  help: 'Write in the scale what the level means, or describe it in the competences.',
  *check(context) {
    for (const scale of context.framework.entries.scale) {
      if (!isWritten(scale)) continue;
      const empty = scale.data.levels.filter((level) => level.value !== 0 && !isDescribed(level, scale, context));
      const [first] = empty;
      const dimension = scale.data.dimensions[0];
      if (first === undefined || dimension === undefined) continue;
      // What can't be read may describe it.
      if (context.framework.entries.competence.some((competence) => !isReadable(competence))) continue;
      const title = levelTitle(scale.data, dimension.id, first.value) ?? first.title;
      yield {
        at: { subject: scale, pointer: `/levels/${scale.data.levels.indexOf(first)}/title` },
        message: `Unexpected ${empty.length === 1 ? 'level' : 'levels'} ${inWords(empty.map(({ value, title }) => quote(levelTitle(scale.data, undefined, value) ?? title)))} without a meaning, expected words for ${empty.length === 1 ? 'it' : 'each'} in the scale or in a competence`,
        help: `Write what ${quote(title)} means below the headings “## ${dimension.title}” and “### ${title}” of the scale.`,
      };
    }
  },
  examples: [
    {
      title: 'Levels that are names only',
      files: {
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: use, title: Use }]\nlevels:\n  - { value: 1, id: rarely, title: ⟦Rarely⟧ }\n  - { value: 2, id: often, title: Often }\n---\nHow often.\n',
      },
      expect: ['level-without-meaning'],
    },
    {
      title: 'What a scale leaves open is said by a competence, and 0 needs no words',
      files: {
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: use, title: Use }]\nlevels:\n  - { value: 0, id: never, title: Never }\n  - { value: 1, id: rarely, title: Rarely }\n  - { value: 2, id: often, title: Often }\n---\n## Use\n\n### Often\n\nEvery week.\n',
        'competences/filing.md':
          '---\nid: filing\ntitle: Filing\nkind: technical\nscale: frequency\n---\nThe ability to put things where others find them.\n\n## Use\n\n### Rarely\n\nFiles what somebody asks for.\n',
      },
      expect: [],
    },
  ],
};

/** Whether all of a scale was understood: what is wrong in it, such as the order of its levels or their ids, has findings of its own. */
function isWritten(scale: EntryOf<'scale'>): boolean {
  const { levels, dimensions } = scale.data;
  return (
    isReadable(scale) &&
    (scale.source?.problems ?? []).length === 0 &&
    Array.isArray(levels) &&
    Array.isArray(dimensions) &&
    [...levels, ...dimensions].every((item) => isObject(item) && typeof item['title'] === 'string') &&
    new Set(levels.map(({ id }) => id)).size === levels.length &&
    levels.every(({ value }, index) => index === 0 || value > (levels[index - 1]?.value ?? value))
  );
}

function isDescribed({ value }: Level, scale: EntryOf<'scale'>, { framework }: FrameworkContext): boolean {
  return (
    scale.data.dimensions.some(({ id }) => !isEmptyCell(scale.data, id, value)) ||
    framework.entries.competence.some(
      ({ data }) =>
        scaleOf(framework, data)?.id === scale.id &&
        Object.values(data.descriptors ?? {}).some((levels) => (levels[String(value)] ?? '').trim() !== ''),
    )
  );
}
