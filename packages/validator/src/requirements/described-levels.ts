import { ownValue, type Problem, type Scale } from '@framewright/model';
import type { RatedCompetence } from '../entries/rated-competence.ts';

/** The descriptors of a competence. */
export type DescribedLevels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const misbound: ReadonlySet<Problem['rule']> = new Set([
  'unexpected-section',
  'unknown-level-heading',
  'text-outside-level',
  'repeated-heading',
]);

/** What a competence describes, from dimension to level to text; undefined unless its kind asks for it and no descriptor is unreadable. */
export function describedLevels({ competence, kind }: RatedCompetence): DescribedLevels | undefined {
  const { source, data } = competence;
  const isHidden =
    source !== undefined &&
    (!source.file.readable ||
      Object.hasOwn(source.file.frontMatter, 'descriptors') ||
      (source.problems.length > 0 && source.problems.some(({ rule }) => misbound.has(rule))));
  return kind.levels === 'described' && !isHidden ? (data.descriptors ?? {}) : undefined;
}

/** Whether a scale says nothing for a level of a dimension itself, so that no competence has to. */
export function isEmptyCell({ descriptors }: Scale, dimension: string, value: number): boolean {
  return (ownValue(descriptors, dimension)?.[String(value)] ?? '').trim() === '';
}
