import { compareTexts, inReadingOrder, type EntryOf } from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';
import { linkTo, nameOf, type View } from '../../editions/view.ts';
import { audienceOf } from './qualification-gaps.ts';

/** All qualifications that are still awarded in one table: a row for each body, a column for each stage. */
export interface QualificationLandscape {
  readonly stages: readonly string[];
  readonly rows: readonly {
    /** Absent for those whose body is not known. */
    readonly body?: string;
    /** As many as there are stages. */
    readonly cells: readonly (readonly LandscapeItem[])[];
  }[];
}

/** A qualification in its place. */
export interface LandscapeItem {
  readonly link: Link;
  /** The names of the roles that it is meant for. */
  readonly audience: readonly string[];
}

/** The table of qualifications; undefined where it would have fewer than two rows or two columns, and so show nothing new. */
export function qualificationLandscape(view: View): QualificationLandscape | undefined {
  const { framework } = view;
  const all = inReadingOrder(framework.entries.qualification, framework.language).filter(({ data }) => data.status !== 'deprecated');
  const stages = (framework.manifest.data.qualificationStages ?? []).filter(({ id }) => all.some(({ data }) => data.stage === id));
  const placed = all.filter(({ data }) => stages.some(({ id }) => id === data.stage));
  const byBody = Map.groupBy(placed, ({ data }) => data.body);
  if (stages.length < 2 || byBody.size < 2) return undefined;
  const rows = [...byBody].toSorted(([a], [b]) =>
    a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compareTexts(a, b),
  );
  const itemOf = (entry: EntryOf<'qualification'>): LandscapeItem => ({
    link: linkTo(view, entry),
    audience: audienceOf(view, entry).map((role) => nameOf(view, role)),
  });
  return {
    stages: stages.map(({ title }) => title),
    rows: rows.map(([body, entries]) => ({
      ...(body === undefined ? {} : { body }),
      cells: stages.map(({ id }) => entries.filter(({ data }) => data.stage === id).map(itemOf)),
    })),
  };
}
