import { declaredBump, effects } from '@framewright/diff';
import type { Diagnostic } from '@framewright/model';
import { goneEffects, type ChangedPage } from '@framewright/review';
import type { Editions } from '../../editions/editions.ts';
import { changedPlaces, markHref, type ChangedPlace } from '../marks/page-changes.ts';
import type { Link } from '../../address/entry-paths.ts';
import { linkTo, viewOf, type View } from '../../editions/view.ts';
import { dateInWords } from '../../words/date.ts';
import { entryShownFrom } from '../conversations/entry-shown-from.ts';
import type { Conversation, Preview } from '../../content/preview.ts';

/** How big a release a proposed change needs, in sentences. */
export function releaseSentences({ words }: View, { start: { required, from } }: Preview): readonly string[] {
  const { bump, declared } = words.preview.start;
  const asDeclared = declaredBump(required, from);
  return [bump[required], ...(asDeclared === required ? [] : [declared[asDeclared]])].filter((sentence) => sentence !== '');
}

/** Whom a proposed change affects, and what it means for them. */
export interface AffectedLine {
  readonly title: string;
  readonly text: string;
  readonly changes: number;
}

/** Those whom a proposed change affects, most affected first. */
export function affectedLines({ start: { affected } }: Preview): readonly AffectedLine[] {
  const order: readonly string[] = Object.keys(effects);
  return affected.toSorted((a, b) => order.indexOf(a.who) - order.indexOf(b.who)).map(({ who, changes }) => ({ ...effects[who], changes }));
}

/** A review round that asks for something that would change. */
export interface RoundLine {
  readonly link: Link;
  readonly when: string;
  readonly pages: readonly Link[];
}

/** The review rounds that run or will, with the pages that they ask for. */
export function roundLines(view: View, { start }: Preview): readonly RoundLine[] {
  const { words, language, editions } = view;
  const draft = viewOf(editions, editions.draft);
  return start.rounds.map(({ round, state, pages }) => {
    const [opens, closes] = [dateInWords(language, round.data.opens), dateInWords(language, round.data.closes)];
    return {
      link: linkTo(draft, round),
      when: state === 'open' ? words.preview.start.open(closes) : words.preview.start.coming(opens, closes),
      pages: pages.flatMap((id) => {
        const entry = draft.framework.byId.get(id);
        return entry ? [linkTo(draft, entry)] : [];
      }),
    };
  });
}

/** A removed entry, which no page shows, with what follows from its being gone. */
export interface GonePage {
  readonly page: ChangedPage;
  /** What happened, each in a sentence. */
  readonly messages: readonly string[];
  readonly effects: readonly GoneEffect[];
}

/** A change that only follows from something being gone, and the place where it is listed. */
export interface GoneEffect {
  readonly message: string;
  readonly href: string;
}

/** The removed entries. */
export function gonePages({ editions }: View, preview: Preview): readonly GonePage[] {
  const effects = effectsIn(preview, editions);
  const places = changedPlaces(preview, editions);
  return preview.start.pages
    .filter(({ state }) => state === 'removed')
    .map((page) => {
      const following = page.marks.flatMap(({ fingerprint }) => effects.get(fingerprint) ?? []);
      const fingerprints = new Set(following.flatMap(({ changes }) => changes.map(({ fingerprint }) => fingerprint)));
      return {
        page,
        messages: [...page.marks, ...following].map(({ message }) => message),
        effects: places.flatMap((place) =>
          place.entries.flatMap(({ marks }) =>
            marks
              .filter(({ fingerprint, inheritedFrom }) => inheritedFrom === undefined && fingerprints.has(fingerprint))
              .map((mark) => ({ message: mark.message, href: markHref(place, mark) })),
          ),
        ),
      };
    });
}

/** The changed places, without what only follows from something being gone. */
export function placesToRead({ editions }: View, preview: Preview): readonly ChangedPlace[] {
  const following = new Set(
    [...effectsIn(preview, editions).values()].flatMap(({ changes }) => changes.map(({ fingerprint }) => fingerprint)),
  );
  return changedPlaces(preview, editions).flatMap((place) => {
    const entries = place.entries.flatMap((entry) => {
      const marks = entry.marks.filter(({ fingerprint }) => !following.has(fingerprint));
      return marks.length === 0 ? [] : [{ ...entry, marks }];
    });
    return entries.length === 0 ? [] : [{ ...place, entries }];
  });
}

function effectsIn({ start }: Preview, { draft }: Editions): ReturnType<typeof goneEffects> {
  return goneEffects(
    start.changes.flatMap(({ changes }) => changes),
    draft.framework,
  );
}

/** The conversations of a pull request: how many of each sort, and on which pages. */
export interface ConversationCounts {
  readonly open: number;
  readonly resolved: number;
  readonly pages: readonly { readonly link: Link; readonly total: number }[];
}

/** The conversations by page, in the order of their files. */
export function conversationCounts({ editions }: View, { conversations }: Preview): ConversationCounts {
  const resolved = conversations.filter(({ isResolved }) => isResolved).length;
  const byPath = Map.groupBy(conversations, ({ path }) => path);
  return {
    open: conversations.length - resolved,
    resolved,
    pages: [...byPath].map(([path, some]) => ({ link: linkToFile(viewOf(editions, editions.draft), path), total: some.length })),
  };
}

/** The link to the page of the entry in a file; the path alone if there is none. */
function linkToFile(view: View, path: Conversation['path']): Link {
  const entry = entryShownFrom(view.framework, path);
  return entry ? linkTo(view, entry) : { label: path };
}

/** How many mistakes of each sort were found. */
export function countMistakes(diagnostics: readonly Diagnostic[]): { readonly errors: number; readonly warnings: number } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}
