import { kindOf, levelTitle, ownValue, scaleOf, type EntryOf } from '@framewright/model';
import { lastingId } from '../../standards/lasting-name.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseCriterion, CaseLevel, CaseRubric, CaseThing } from './case-package.ts';

/** A rubric for each competence with levels in words: a criterion for each dimension, a level for each text. */
export function caseRubrics(context: CaseContext): readonly CaseRubric[] {
  return context.items.flatMap((entry) => (entry.type === 'competence' ? rubric(context, entry) : []));
}

function rubric(context: CaseContext, entry: EntryOf<'competence'>): readonly CaseRubric[] {
  const { framework, options, thing, titleOf, itemLink } = context;
  const scale = scaleOf(framework, entry.data)?.data;
  if (!scale) return [];
  const self = thing('CFRubrics', lastingId(entry), entry.id);
  const criteria = scale.dimensions.flatMap((dimension, index): readonly CaseCriterion[] => {
    const name = `${lastingId(entry)}/${dimension.id}`;
    const criterion = below(self, thing('CFRubrics', name, entry.id));
    const levels = levelsOf(context, entry, dimension.id, self, criterion.identifier);
    if (levels.length === 0) return [];
    return [
      {
        ...criterion,
        category: dimension.title,
        description: `${titleOf(entry)}: ${dimension.title}`,
        CFItemURI: itemLink(entry),
        position: index + 1,
        rubricId: self.identifier,
        CFRubricCriterionLevels: levels,
        ...(options.plain === true ? {} : { extensions: { framewright: { dimension: dimension.id } } }),
      },
    ];
  });
  if (criteria.length === 0) return [];
  return [
    {
      ...self,
      title: titleOf(entry),
      CFRubricCriteria: criteria,
      ...(options.plain === true ? {} : { extensions: { framewright: { competence: entry.id, scale: scale.id } } }),
    },
  ];
}

/** The levels of a dimension in the words of the competence, else in those of its scale where these apply. */
function levelsOf(
  { framework, options, thing }: CaseContext,
  entry: EntryOf<'competence'>,
  dimension: string,
  rubric: CaseThing,
  rubricCriterionId: string,
): readonly CaseLevel[] {
  const scale = scaleOf(framework, entry.data)?.data;
  const general = kindOf(framework, entry.data)?.levels === 'described' ? undefined : ownValue(scale?.descriptors, dimension);
  const own = ownValue(entry.data.descriptors, dimension);
  return (scale?.levels ?? []).flatMap(({ value, title }, index): readonly CaseLevel[] => {
    const text = own?.[value] ?? general?.[value];
    if (text === undefined) return [];
    return [
      {
        ...below(rubric, thing('CFRubrics', `${lastingId(entry)}/${dimension}/${value}`, entry.id)),
        description: options.words(text),
        quality: (scale && levelTitle(scale, dimension, value)) ?? title,
        score: value,
        position: index + 1,
        rubricCriterionId,
      },
    ];
  });
}

/** Criteria and levels have no address of their own in the standard: they are parts of what their rubric's address answers. */
function below(rubric: CaseThing, part: CaseThing): CaseThing {
  return { ...part, uri: `${rubric.uri}#${part.identifier}` };
}
