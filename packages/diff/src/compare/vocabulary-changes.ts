import { scaleOf, type Competence, type EntryOf, type Framework, type Manifest } from '@framewright/model';
import type { EntryMatches } from './match-entries.ts';
import { movesRatings, scaleChange, type ScaleChange } from './scale-changes.ts';

/** What changed in the vocabulary of entries: ids, scales, and the names that the manifest declares. */
export interface VocabularyChanges {
  readonly followed: ReadonlyMap<string, readonly string[]>;
  /** From id before to the change of the scale, for the scales that are on both sides and differ. */
  readonly scales: ReadonlyMap<string, ScaleChange>;
  /** Ids that the manifest no longer declares. */
  readonly withdrawn: {
    readonly contexts: ReadonlySet<string>;
    readonly sections: ReadonlySet<string>;
    readonly others: ReadonlySet<string>;
  };
  /** Whether nothing of this changed, so that the data before can be compared as they are. */
  readonly isPlain: boolean;
  /** The change of the scale that rates a competence, by the former id of the competence. */
  scaleOfCompetence(id: string): ScaleChange | undefined;
}

/** What changed in the vocabulary from one framework to another. */
export function vocabularyChanges(before: Framework, after: Framework, matches: EntryMatches): VocabularyChanges {
  const scales = new Map<string, ScaleChange>();
  for (const pair of matches.kept) {
    if (pair.before.type !== 'scale') continue;
    const change = scaleChange(pair.before as EntryOf<'scale'>, pair.after as EntryOf<'scale'>);
    if (movesRatings(change)) scales.set(pair.before.id, change);
  }
  const [old, current] = [before.manifest.data, after.manifest.data];
  const withdrawn = {
    contexts: gone(old.contexts, current.contexts),
    sections: gone(old.sections, current.sections),
    others: gone(old.alignedWith, current.alignedWith),
  };
  return {
    followed: matches.followed,
    scales,
    withdrawn,
    isPlain: matches.followed.size + scales.size + withdrawn.contexts.size + withdrawn.sections.size + withdrawn.others.size === 0,
    scaleOfCompetence: (id) => {
      if (scales.size === 0) return undefined;
      const entry = before.byId.get(id);
      const scale = entry?.type === 'competence' ? scaleOf(before, entry.data as Competence) : undefined;
      return scale && scales.get(scale.id);
    },
  };
}

function gone(old: Manifest['contexts'], current: Manifest['contexts']): ReadonlySet<string> {
  const left = new Set(current?.map(({ id }) => id));
  return new Set(old?.map(({ id }) => id).filter((id) => !left.has(id)));
}
