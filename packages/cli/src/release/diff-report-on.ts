import type { ChangePlace, Difference, FoundDifference, PlaceOfAChange } from '@framewright/model';
import { declaredBump } from '@framewright/diff';
import type { DiffSide } from './diff-sides.ts';
import { pathsFrom } from '../check/report-on.ts';

/** The report on a difference, with places relative to the current folder. */
export function differenceReportOn(difference: FoundDifference, from: DiffSide, to: DiffSide, cwd: string): Difference {
  const [before, after] = [placesIn(from, cwd), placesIn(to, cwd)];
  return {
    from: from.name,
    to: to.name,
    required: difference.required,
    declared: declaredBump(difference.required, difference.from),
    changes: difference.changes.map((change) => ({
      ...change,
      places: {
        ...(change.places.before ? { before: before(change.places.before) } : {}),
        ...(change.places.after ? { after: after(change.places.after) } : {}),
      },
    })),
  };
}

function placesIn({ framework, root }: DiffSide, cwd: string): (place: ChangePlace) => PlaceOfAChange {
  const files = new Map(framework.files.map((file) => [file.path, file]));
  const shown = pathsFrom(cwd, root);
  return ({ path, pointer, span }) => {
    const range = span && files.get(path)?.rangeOf(span);
    return { path: shown(path), pointer, ...(range ? { range } : {}) };
  };
}
