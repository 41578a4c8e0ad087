import type { Framework } from '@framewright/model';
import type { LevelText } from './guess-levels.ts';

/** The texts of all levels in a dimension of the competences that have some. */
export function levelTexts(framework: Framework, dimension: string): readonly LevelText[] {
  return framework.entries.competence.flatMap(({ data }) => {
    const byLevel = data.descriptors?.[dimension] ?? {};
    return Object.entries(byLevel).map(([level, text]) => ({ of: data.id, level: Number(level), text }));
  });
}

/** The last item of each list of evidence. */
export function lastEvidence(framework: Framework): readonly { readonly of: string; readonly text: string }[] {
  return framework.entries.competence.flatMap(({ data }) => {
    const evidence = data.sections?.['evidence'];
    return evidence === undefined ? [] : [{ of: data.id, text: evidence.slice(evidence.lastIndexOf('\n- ') + 1) }];
  });
}
