import type { CompetenceFacts, RolesFile } from '../../data/roles-file.ts';

/** What a role asks for in a competence, in words with the names of the levels. @param context one, or empty for all */
export function neededInWords(
  { words, scales, conditions, roles }: RolesFile,
  competence: CompetenceFacts,
  role: string,
  context: string,
): string {
  const needs = roles.find(({ id }) => id === role)?.needs ?? [];
  const scale = competence.scale === undefined ? undefined : scales[competence.scale];
  return needs
    .filter(
      (need) => need.competence === competence.id && (context === '' || need.contexts === undefined || need.contexts.includes(context)),
    )
    .map(({ rating, contexts, need, elective }) => {
      const levels = (rating ?? []).flatMap((value, at) => {
        const level = scale?.levels[scale.values.indexOf(value ?? Number.NaN)];
        const dimension = scale && scale.dimensions.length > 1 ? `${scale.dimensions[at]?.title ?? ''} ` : '';
        return level === undefined ? [] : [`${dimension}${level}`];
      });
      const condition = context === '' && contexts ? conditions[contexts.join(' ')] : undefined;
      return [
        levels.length === 0 ? words.asked : levels.join(' · '),
        ...(condition === undefined ? [] : [condition]),
        ...(need === undefined ? [] : [words.need[need]]),
        ...(elective ? [words.elective] : []),
      ].join(', ');
    })
    .join('; ');
}
