import { kindOf, levelTitle, scaleOf, type EntryOf, type Scale } from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import type { Pair } from '../compare/pair.ts';
import { textChanges, type TextChange } from './text-findings.ts';
import { inSentence, quotedLabel } from './wording.ts';

/** A descriptor that was added, removed or changed, with its name. */
export interface DescriptorChange {
  readonly pair: Pair;
  readonly change: TextChange;
  /** “knowledge at level Able of “Brewing””; with a single dimension its name is left out. */
  readonly name: string;
  /** The same as a heading: “Brewing”, knowledge 2 (Able). */
  readonly heading: string;
  /** Whether the competence has a level only if it describes it. */
  readonly decidesLevel: boolean;
}

/** Every descriptor of competences and scales that differs. */
export function descriptorChanges(comparison: Comparison): readonly DescriptorChange[] {
  return pairsOf(comparison, 'competence', 'scale').flatMap((pair) =>
    textChanges(pair, 'descriptors').map((change) => ({
      pair,
      change,
      name: levelName(comparison, pair, change),
      heading: levelHeading(comparison, pair, change),
      decidesLevel: pair.type === 'competence' && decidesLevel(comparison, pair),
    })),
  );
}

function decidesLevel(comparison: Comparison, pair: Pair): boolean {
  const kinds = [
    kindOf(comparison.before, (pair.before as EntryOf<'competence'>).data),
    kindOf(comparison.after, (pair.after as EntryOf<'competence'>).data),
  ];
  return kinds.every((kind) => kind?.levels === 'described');
}

/** “knowledge at level Able of “Brewing””, of the level at which a text stands. */
export function levelName(comparison: Comparison, pair: Pair, change: TextChange): string {
  const { dimension, title, value } = levelOf(comparison, pair, change);
  const of = `level ${title ?? value} of ${quotedLabel(pair.after)}`;
  return dimension === undefined ? of : `${dimension} at ${of}`;
}

/** “Brewing”, knowledge 2 (Able). */
function levelHeading(comparison: Comparison, pair: Pair, change: TextChange): string {
  const { dimension = 'level', title, value } = levelOf(comparison, pair, change);
  return `${quotedLabel(pair.after)}, ${dimension} ${value}${title === undefined ? '' : ` (${title})`}`;
}

/** The level at which a text stands; without its dimension where the scale has only one. */
function levelOf(
  comparison: Comparison,
  pair: Pair,
  { steps, after }: TextChange,
): { readonly dimension: string | undefined; readonly title: string | undefined; readonly value: string } {
  const [, dimensionId = '', value = ''] = steps;
  const side = after === undefined ? 'before' : 'after';
  const framework = comparison[side];
  const entry = pair[side];
  const scale: Scale | undefined =
    entry.type === 'scale' ? (entry.data as Scale) : scaleOf(framework, (entry as EntryOf<'competence'>).data)?.data;
  const dimension = scale?.dimensions.find(({ id }) => id === dimensionId)?.title ?? dimensionId;
  return {
    dimension: scale?.dimensions.length === 1 ? undefined : inSentence(dimension),
    title: scale && levelTitle(scale, dimensionId, Number(value)),
    value,
  };
}
