import { levelTitle, ownLevelTitle, type Level, type Scale } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import type { ScaleChange } from '../compare/scale-changes.ts';
import { pairFinding, type Finding } from './finding.ts';
import { quoted } from './wording.ts';

/** A finding for each level that a dimension calls otherwise than before, because it gives it a title of its own or did so. */
export function levelTitlesInDimensions({ scales }: Comparison): readonly Finding[] {
  return scales.flatMap(({ pair, change }) => {
    const [old, current] = [change.before.data, change.after.data];
    return current.dimensions.flatMap(({ id, title }) => {
      if (!old.dimensions.some((dimension) => dimension.id === id)) return [];
      return samePairs(change).flatMap(({ before, after }): readonly Finding[] => {
        const [was, is] = [ownLevelTitle(old, id, before), ownLevelTitle(current, id, after)];
        const [calledBefore, called] = [levelTitle(old, id, before.value), levelTitle(current, id, after.value)];
        if ((was ?? is) === undefined || calledBefore === undefined || called === undefined || calledBefore === called) return [];
        const where = current.dimensions.length === 1 ? '' : ` in ${quoted(title)}`;
        return [
          pairFinding(pair, placeOf(current, id, after), {
            message: `The level ${quoted(calledBefore)}${where} is now called ${quoted(called)}.`,
            before: calledBefore,
            after: called,
            pointerBefore: placeOf(old, id, before),
          }),
        ];
      });
    });
  });
}

/** The levels that are on both sides: with the same id, or with another and the same value. */
function samePairs({ before, after, levels }: ScaleChange): readonly { readonly before: Level; readonly after: Level }[] {
  const byId = before.data.levels.flatMap((level) => {
    const same = after.data.levels.find(({ id }) => id === level.id);
    return same ? [{ before: level, after: same }] : [];
  });
  return [...byId, ...levels.renamed];
}

/** Where a dimension gives a level its title; the dimension itself where it gives it none. */
function placeOf({ dimensions }: Scale, id: string, level: Level): string {
  const index = dimensions.findIndex((dimension) => dimension.id === id);
  const place = dimensions[index]?.levels?.findIndex((each) => each.id === level.id) ?? -1;
  return `/dimensions/${index}${place === -1 ? '' : `/levels/${place}/title`}`;
}
