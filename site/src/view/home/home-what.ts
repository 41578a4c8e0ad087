import { ownValue, type EntryOf } from '@framewright/model';
import { href, type Link } from '../../address/entry-paths.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { summary } from '../../entries/summary.ts';
import { linkTo, proseWords, type View } from '../../editions/view.ts';
import { requirementRow, type RequirementRow } from '../requirement/requirement-row.ts';
import type { Track } from '../words/track.ts';

/** What the start page says and shows of what the framework is. */
export interface HomeWhat {
  readonly sentences: readonly string[];
  /** A role as an example; none where no role asks for anything. */
  readonly example: HomeExample | undefined;
}

/** A role with some of what it asks for. */
export interface HomeExample {
  readonly role: Link;
  readonly rows: readonly ExampleRow[];
}

/** A competence that a role asks for, and what that means. */
export interface ExampleRow {
  readonly competence: Link;
  /** How high it is asked for, with the place where the text of the level stands; absent where nothing is rated. */
  readonly level?: { readonly track: Track; readonly link: Link };
  /** What the level says, else what the competence is; empty where its name says that. */
  readonly text: string;
}

/** How many competences the example shows, and the most characters of a text of a level. */
const shownRows = 3;
const longestText = 130;

/** What the framework is, in some sentences and one example from its own content. */
export function homeWhat(view: View): HomeWhat {
  const { framework, words } = view;
  const { what } = words.profile.home;
  const { role, competence, scale } = framework.entries;
  const hasLevels = scale.length > 0;
  return {
    sentences: [
      ...(role.length + competence.length > 0 ? [what.holds(role.length, competence.length)] : []),
      ...(role.length > 0 ? [hasLevels ? what.needsLevels : what.needs] : []),
      ...(competence.length > 0 ? [hasLevels ? what.levels : what.pages] : []),
    ],
    example: exampleOf(view),
  };
}

/** A role from the middle, which asks for neither least nor most, with what it asks for highest; else any that asks for as much as can be shown. */
function exampleOf(view: View): HomeExample | undefined {
  const { roles, byRole } = resolvedRoles(view.framework);
  const middle = Math.floor(roles.length / 2);
  let best: HomeExample | undefined;
  for (const role of [...roles.slice(middle), ...roles.slice(0, middle)]) {
    const requirements = byRole.get(role)?.requirements.filter(({ contexts }) => contexts === undefined) ?? [];
    const rows = requirements
      .flatMap((requirement) => exampleRow(view, requirementRow(view, requirement)) ?? [])
      .sort((first, second) => (second.level?.track.filled ?? 0) - (first.level?.track.filled ?? 0))
      .slice(0, shownRows);
    if (rows.length > (best?.rows.length ?? 0)) best = { role: linkTo(view, role), rows };
    if (rows.length === shownRows) break;
  }
  return best;
}

function exampleRow(view: View, { competence, entry, scale, tracks }: RequirementRow): ExampleRow | undefined {
  if (!entry || competence.href === undefined) return undefined;
  const at = tracks.findLastIndex((each) => each !== undefined && each.filled > 0);
  const [track, dimension] = [tracks[at], scale?.data.dimensions[at]];
  const ofLevel = track && dimension && (textAt(entry, dimension.id, track.value) ?? (scale && textAt(scale, dimension.id, track.value)));
  const text = ofLevel ?? (entry.data.title ? entry.data.definition : '');
  const shown = { competence, text: summary(proseWords(view, text), longestText) };
  if (!track || !dimension || ofLevel === undefined) return shown;
  return { ...shown, level: { track, link: { label: track.level, href: href(competence.href, `#${dimension.id}-${track.value}`) } } };
}

function textAt({ data }: EntryOf<'competence'> | EntryOf<'scale'>, dimension: string, value: number): string | undefined {
  return ownValue(data.descriptors, dimension)?.[value];
}
