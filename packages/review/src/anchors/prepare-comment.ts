import type { Anchor } from './anchor.ts';
import { commentPlace, linesInWords, placeInWords, type CommentPlace, type Side } from './comment-place.ts';
import type { FileChanges } from './file-changes.ts';
import { codeBlock, codeSpan, quotation } from './markdown-text.ts';

/** The addresses of a proposed change on a forge. */
export interface ReviewAddresses {
  /** Of a line among the changes, or of a file where no line is given. */
  readonly changesUrl: (place: { readonly path: string; readonly line?: number; readonly side: Side }) => string;
  /** Of lines of a file as it is proposed. */
  readonly fileUrl: (place: { readonly path: string; readonly lines: Anchor['lines'] }) => string;
  /** Where people talk about the change as a whole. */
  readonly conversationUrl: string;
}

/** What a reviewer wants to say, and where. */
export interface CommentRequest {
  readonly anchor: Pick<Anchor, 'path' | 'lines' | 'quote'>;
  readonly remark?: string;
  /** The lines of the anchor as the reviewer proposes them. */
  readonly suggestion?: string;
  /** The proposed changes of the file; undefined if there are none. */
  readonly changes: FileChanges | undefined;
  readonly side?: Side;
  readonly addresses: ReviewAddresses;
}

/** A comment that is ready to be copied or sent. */
export interface PreparedComment {
  /** In Markdown. */
  readonly body: string;
  readonly place: CommentPlace;
  /** Where it is placed, and why, in a sentence. */
  readonly placeInWords: string;
  /** The address at which to write it. */
  readonly writeAt: string;
  /** The address of the words in the file. */
  readonly readAt: string;
}

/**
 * Builds a comment: the words that it is about, the remark, the suggestion.
 * A forge applies a suggestion to the very lines of the comment, so elsewhere it becomes plain text.
 */
export function prepareComment({ anchor, remark = '', suggestion, changes, side = 'after', addresses }: CommentRequest): PreparedComment {
  const { path, lines, quote } = anchor;
  const place = commentPlace(path, lines, changes, side);
  const parts = [
    place.at === 'lines' ? '' : `About ${linesInWords(lines)} of ${codeSpan(path)}:`,
    quote.trim() === '' ? '' : quotation(quote),
    remark.trim(),
    suggestion === undefined ? '' : suggested(suggestion, place, anchor),
  ];
  return {
    body: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
    place,
    placeInWords: placeInWords(place, lines),
    writeAt: addressOf(place, addresses),
    readAt: addresses.fileUrl({ path, lines }),
  };
}

function suggested(text: string, place: CommentPlace, { lines }: CommentRequest['anchor']): string {
  if (place.at === 'lines' && place.side === 'after') return codeBlock(text, 'suggestion');
  return `Suggested for ${linesInWords(lines)}:\n\n${codeBlock(text, 'markdown')}`;
}

function addressOf(place: CommentPlace, { changesUrl, conversationUrl }: ReviewAddresses): string {
  switch (place.at) {
    case 'lines':
      return changesUrl({ path: place.path, line: place.lines[1], side: place.side });
    case 'nearest-line':
      return changesUrl({ path: place.path, line: place.line, side: place.side });
    case 'file':
      return changesUrl({ path: place.path, side: 'after' });
    case 'conversation':
      return conversationUrl;
  }
}
