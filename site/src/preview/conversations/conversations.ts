import { pathOf } from '@framewright/model';
import type { Entry, Framework } from '@framewright/model';
import { entryShownFrom } from './entry-shown-from.ts';
import type { Conversation, Preview } from '../../content/preview.ts';
import type { ProsePlace } from './prose-place.ts';
import { prosePlacesOf } from './prose-places.ts';

/** A conversation, with its line in the file: the first of its lines that is not blank, or the nearest heading that is still there. */
export interface PlacedConversation {
  readonly conversation: Conversation;
  /** From 1; absent if it is about the file as a whole, or everything it was about is gone. */
  readonly line?: number;
}

/** The conversations about a file, in the order of their lines. @param path inside the framework */
export function placedConversations({ conversations }: Preview, { files }: Framework, path: string): readonly PlacedConversation[] {
  const own = conversations.filter((conversation) => conversation.path === path);
  // Every piece of prose asks, and most files have no conversations.
  if (own.length === 0) return [];
  const lines = files.find((file) => file.path === path)?.text.split('\n') ?? [];
  return own
    .map((conversation): PlacedConversation => {
      const line = lineOf(conversation, lines);
      return line === undefined ? { conversation } : { conversation, line };
    })
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || a.conversation.id - b.conversation.id);
}

/** Those beside a piece of prose. */
export function conversationsFor(preview: Preview, framework: Framework, place: ProsePlace): readonly Required<PlacedConversation>[] {
  return placedConversations(preview, framework, place.path).flatMap(({ conversation, line }) =>
    line !== undefined && isIn(place, line) ? [{ conversation, line }] : [],
  );
}

/** The conversations about the file of an entry, and those of them that are beside no prose of its page. */
export function conversationsOn(
  preview: Preview,
  framework: Framework,
  entry: Entry,
): { readonly all: readonly Conversation[]; readonly elsewhere: readonly Conversation[] } {
  const path = entry.source?.file.path;
  const placed = path === undefined ? [] : placedConversations(preview, framework, path);
  const places = placed.length === 0 ? [] : prosePlacesOf(entry);
  return {
    all: placed.map(({ conversation }) => conversation),
    elsewhere: placed
      .filter(({ line }) => line === undefined || !places.some((place) => isIn(place, line)))
      .map(({ conversation }) => conversation),
  };
}

/** The conversations that no page shows: about files without a page of their own, beside none of their prose. */
export function conversationsWithoutPage(preview: Preview, framework: Framework): readonly Conversation[] {
  return [...new Set(preview.conversations.map(({ path }) => path))].flatMap((path) => {
    const entry = entryShownFrom(framework, path);
    if (entry === undefined) return placedConversations(preview, framework, path).map(({ conversation }) => conversation);
    return hasOwnPage(entry) ? [] : conversationsOn(preview, framework, entry).elsewhere;
  });
}

function hasOwnPage(entry: Entry): boolean {
  return entry.type !== 'manifest' && !pathOf(entry).includes('#');
}

function lineOf({ state, lines, heading }: Conversation, text: readonly string[]): number | undefined {
  if (state === 'file') return undefined;
  if (state === 'gone' || lines === undefined) return heading?.line;
  const [first, last] = lines;
  const at = text.slice(first - 1, last).findIndex((line) => line.trim() !== '');
  return at === -1 ? undefined : first + at;
}

function isIn({ lines: [first, last], headingLine }: ProsePlace, line: number): boolean {
  return line === headingLine || (first <= line && line <= last);
}
