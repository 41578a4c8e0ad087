import { isDigestOf } from '@framewright/markdown';
import type { Entry } from '@framewright/model';
import { releaseDay } from '../../editions/edition-words.ts';
import { dateInWords } from '../../words/date.ts';
import type { View } from '../../editions/view.ts';
import { translatedFramework } from '../../languages/translated-framework.ts';

/** A note on the translation of an entry. */
export interface TranslationNote {
  readonly is: 'missing' | 'stale' | 'reviewed';
  readonly text: string;
}

/** The note on the translation that a page shows: that there is none, that it is stale, or who has read it; undefined if there is nothing to say. */
export function translationNote(view: View, entry: Entry): TranslationNote | undefined {
  const {
    tongue,
    edition,
    words: { languages },
  } = view;
  if (tongue === undefined) return undefined;
  const state = translatedFramework(edition.framework, tongue).stateOf(entry.id);
  if (state.is === 'current') {
    const reviewed = edition.framework.translations.get(tongue)?.get(entry.id)?.data.reviewed;
    const day = reviewed && dateInWords(view.language, reviewed.date);
    return day === undefined ? undefined : { is: 'reviewed', text: languages.reviewed(day, view.words.list(reviewed?.by ?? [])) };
  }
  if (state.is === 'missing') return { is: 'missing', text: languages.missing };
  const followed = view.editions.released.find(({ framework }) => isOf(framework.byId.get(entry.id), state.of));
  return {
    is: 'stale',
    text: followed ? languages.stale(followed.version, releaseDay(view, followed)) : languages.staleSince(state.of.slice(0, 12)),
  };
}

function isOf(entry: Entry | undefined, digest: string): boolean {
  return entry !== undefined && isDigestOf(digest, entry);
}
