import { fold, kindOf, scaleOf, type Competence, type Dimension, type Framework, type Level, type Scale } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { levelNames, levelNamesIn } from './level-names.ts';

/** Stands where a text is still to be written. */
export const toFill = '…';

/** From dimension id to level value to text. */
type LevelTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What levels of a scale mean, as options say it: where as “knowledge 1”, by ids, titles or numbers, or as the level alone where there is one
 * dimension only.
 * @param written from where to the text
 * @param withOthers whether all other levels get a heading to be filled; a level with the number 0 means that there is nothing
 * @throws Failure if the scale has no such level
 */
export function levelTexts(scale: Scale, written: ReadonlyMap<string, string>, withOthers: boolean): LevelTexts {
  const places = scale.dimensions.flatMap((dimension) => scale.levels.map((level) => ({ dimension, level })));
  const texts = new Map<(typeof places)[number], string>();
  for (const [where, text] of written) {
    const place = places.find(({ dimension, level }) => namesOf(scale, level, dimension).includes(fold(where)));
    if (place === undefined) {
      const { dimension, level } = places.at(-1) ?? {};
      throw new Failure(
        `--level: the scale “${scale.title}” has no level “${where}”; one is written as --level "${dimension?.id} ${level?.value}=<text>".`,
      );
    }
    texts.set(place, text);
  }
  const found = places.flatMap((place) => {
    const text = texts.get(place) ?? (withOthers && place.level.value !== 0 ? toFill : undefined);
    return text === undefined ? [] : [{ ...place, text }];
  });
  return Object.fromEntries(
    [...Map.groupBy(found, ({ dimension }) => dimension.id)].map(([id, cells]) => [
      id,
      Object.fromEntries(cells.map(({ level, text }) => [level.value, text])),
    ]),
  );
}

/** The scale of a new competence, and whether somebody has to write what its levels mean there. */
export function scaleToDescribe(framework: Framework, data: Competence): { readonly scale: Scale; readonly isNeeded: boolean } | undefined {
  const scale = scaleOf(framework, data)?.data;
  if (scale === undefined) return undefined;
  const isSaid = Object.values(scale.descriptors ?? {}).some((levels) => Object.keys(levels).length > 0);
  return { scale, isNeeded: kindOf(framework, data)?.levels === 'described' || !isSaid };
}

/** A level may stand alone where there is one dimension only. */
function namesOf(scale: Scale, level: Level, dimension: Dimension): readonly string[] {
  return [...levelNamesIn(scale, level, dimension), ...(scale.dimensions.length === 1 ? levelNames(scale, level, dimension) : [])];
}
