import { slugOf } from '@framewright/model';
import type { EntryOf } from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';
import { linkTo, type View } from '../../editions/view.ts';
import { isEmptyCell, levelsOf, type LevelCell, type Levels } from '../competence/levels.ts';
import type { RequirementRow } from '../requirement/requirement-row.ts';

/** What a requirement asks for in words, for the reader who opens its row. */
export interface AskedTexts {
  /** One per rated dimension, in the order of the scale. */
  readonly dimensions: readonly AskedDimension[];
  /** What the competence is, where no level says what is asked. */
  readonly definition?: string;
  /** The page of the competence. */
  readonly whole: Link;
}

/** What is asked in one dimension, and what the next level would add. */
export interface AskedDimension {
  readonly title: string;
  /** The level that is asked, and its place on the page of the competence where anything stands there. */
  readonly level: Link;
  /** Its texts; absent where nothing is asked. */
  readonly cell?: LevelCell;
  /** Whether the text is that of the scale rather than the competence. */
  readonly isGeneral: boolean;
  readonly next?: { readonly level: Link; readonly cell: LevelCell };
}

/** The texts of a row; undefined where there are none, so that nothing is to be opened. */
export function askedTexts(view: View, { entry, scale, tracks }: RequirementRow): AskedTexts | undefined {
  if (!entry) return undefined;
  const whole = linkTo(view, entry);
  const levels = scale && knownLevels(view, entry);
  const dimensions = (scale?.data.dimensions ?? []).flatMap(({ id, title }, at): readonly AskedDimension[] => {
    const track = tracks[at];
    if (!track) return [];
    const cells = (levels?.rows ?? []).flatMap(({ value, cells: all }) => (all[at] ? [{ value, cell: all[at] }] : []));
    const cell = cells.find(({ value }) => value === track.value)?.cell;
    const above = cells.find((candidate) => candidate.value > track.value && !isEmptyCell(candidate.cell))?.cell;
    const shown = cell && !isEmptyCell(cell) ? cell : undefined;
    if (!shown && !above) return [];
    const linked = (label: string, anchor: string | undefined): Link =>
      anchor === undefined || whole.href === undefined ? { label } : { label, href: `${whole.href}#${anchor}` };
    return [
      {
        title,
        level: linked(shown?.title ?? track.level, shown && `${id}-${track.value}`),
        ...(shown ? { cell: shown } : {}),
        isGeneral: shown?.generic === true,
        ...(above ? { next: { level: linked(above.title, above.anchor), cell: above } } : {}),
      },
    ];
  });
  if (dimensions.length > 0) return { dimensions, whole };
  const isTitled = entry.data.title !== undefined && entry.data.title !== '' && entry.data.definition !== '';
  return isTitled ? { dimensions, definition: entry.data.definition, whole } : undefined;
}

/** What begins the ids within a text of a competence, the same on all pages that show it. */
export function proseId(competence: string, anchor: string): string {
  return `${slugOf(competence)}-${anchor}`;
}

const levelsByView = new WeakMap<View, WeakMap<EntryOf<'competence'>, Levels | 'none'>>();

/** The levels of a competence, which many roles ask for, worked out once. */
function knownLevels(view: View, entry: EntryOf<'competence'>): Levels | undefined {
  const known = levelsByView.get(view) ?? new WeakMap<EntryOf<'competence'>, Levels | 'none'>();
  levelsByView.set(view, known);
  const levels = known.get(entry) ?? levelsOf(view, entry) ?? 'none';
  known.set(entry, levels);
  return levels === 'none' ? undefined : levels;
}
