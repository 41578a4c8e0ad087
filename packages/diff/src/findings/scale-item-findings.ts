import type { Comparison } from '../compare/comparison.ts';
import type { Data } from '../compare/pair.ts';
import type { ScaleChange } from '../compare/scale-changes.ts';
import { itemsOf } from './value-findings.ts';
import { pairFinding, type Finding } from './finding.ts';
import { quotedLabel } from './wording.ts';

/** The pointer to an item of a list by id; to the list itself if the item is not in it. */
export function placeOfItem(data: Data, key: string, { id }: { readonly id: string }): string {
  return itemsOf(data, key).find(({ item }) => item.id === id)?.pointer ?? `/${key}`;
}

/** A finding for each level or dimension that was added or removed. `messageOf` also gets the name of the scale. */
export function scaleItemFindings<List extends 'levels' | 'dimensions'>(
  { scales }: Comparison,
  list: List,
  turn: 'added' | 'removed',
  messageOf: (item: ScaleChange[List]['added'][number], scale: string) => string,
): readonly Finding[] {
  return scales.flatMap(({ pair, change }) =>
    change[list][turn].map((each) =>
      pairFinding(pair, placeOfItem(pair.new, list, each), {
        message: messageOf(each, quotedLabel(pair.after)),
        ...(turn === 'added' ? { after: each } : { before: each }),
        pointerBefore: placeOfItem(pair.old, list, each),
      }),
    ),
  );
}
