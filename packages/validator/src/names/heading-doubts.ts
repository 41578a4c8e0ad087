import { isObject, kindOf, type Competence, type Scale, type Subject, type Vocabulary, fold } from '@framewright/model';
import { isReadable, isWhole, writtenOf } from '../entries/written-entry.ts';

/**
 * Whether a heading may prove right once the mistakes in what defines it are corrected: the manifest with its sections and kinds, or the
 * scale with its dimensions and levels. Only those mistakes are reported.
 */
export function mayProveRight(heading: string, subject: Subject, vocabulary: Vocabulary): boolean {
  const { manifest } = vocabulary;
  if (!manifest.source || !isReadable(manifest)) return true;
  if (!isWhole(manifest, 'sections') && namesItem(writtenOf(manifest)['sections'], heading)) return true;
  const scales = [...vocabulary.scales.values()];
  const broken = scales.filter(
    (scale) => !isReadable(scale) || !isWhole(scale, 'dimensions') || !isWhole(scale, 'levels') || namesUnknownLevel(scale.data),
  );
  if (
    broken.some(
      (scale) => !isReadable(scale) || namesItem(writtenOf(scale)['dimensions'], heading) || namesItem(writtenOf(scale)['levels'], heading),
    )
  )
    return true;
  if (subject.type !== 'competence') return false;
  const isDimension = scales.some((scale) => namesItem(scale.data.dimensions, heading)) || scales.length === 0;
  return isDimension && !knowsScale(subject.data, vocabulary);
}

/** Whether a dimension gives a title to a level that is not there, perhaps because its id is misspelt. */
function namesUnknownLevel({ dimensions, levels }: Scale): boolean {
  return dimensions.some((dimension) => dimension.levels?.some(({ id }) => levels.every((level) => level.id !== id)) === true);
}

/** Whether something that is written is a list with an item of that id or title, or with one inside; where it is no list, nobody knows. */
function namesItem(written: unknown, heading: string): boolean {
  if (written === undefined) return false;
  if (!Array.isArray(written)) return true;
  const wanted = fold(heading);
  return written.some(
    (item) =>
      isObject(item) &&
      ([item['id'], item['title']].some((name) => typeof name === 'string' && fold(name) === wanted) ||
        Object.values(item).some((inner) => Array.isArray(inner) && namesItem(inner, heading))),
  );
}

function knowsScale(competence: Competence, vocabulary: Vocabulary): boolean {
  const kind = kindOf(vocabulary, competence);
  if (!kind || !isWhole(vocabulary.manifest, 'kinds')) return false;
  const scale = competence.scale ?? kind.scale;
  return scale === undefined || vocabulary.scales.has(scale);
}
