import { entryOf, scaleOf, type EntryOf } from '@framewright/model';
import type { View } from '../../editions/view.ts';

/** The scale on which a competence is rated; undefined if it is unknown or not rated. */
export function scaleOfCompetence({ framework }: View, competence: string | undefined): EntryOf<'scale'> | undefined {
  const entry = competence === undefined ? undefined : entryOf(framework, 'competence', competence);
  return entry && scaleOf(framework, entry.data);
}

/** The title of a dimension of a scale; its id where the scale has none of that id. */
export function dimensionTitle(scale: EntryOf<'scale'> | undefined, dimension: string): string {
  return scale?.data.dimensions.find(({ id }) => id === dimension)?.title ?? dimension;
}
