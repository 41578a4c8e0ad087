import type { HtmlElement } from '@framewright/markdown';
import { linesInWords } from '@framewright/review';
import { unmarked } from '../../languages/language-marks.ts';
import type { View } from '../../editions/view.ts';
import type { CommentWords } from '../../words/en-comments.ts';
import { dateInWords } from '../../words/date.ts';
import { element, text } from '../composer/html-nodes.ts';
import type { Conversation, Preview } from '../../content/preview.ts';
import { forgeAddress } from '../composer/review-addresses.ts';

/** Id of the element that shows a conversation. */
export function conversationId({ id }: Conversation): string {
  return `conversation-${id}`;
}

/** Who started a conversation, and when, in words. */
export function beginOf(view: View, { comments: [first] }: Conversation): { readonly author: string; readonly day: string } {
  return { author: plain(first?.author ?? ''), day: first === undefined ? '' : dayOf(view, first.at) };
}

/**
 * A conversation as text: untrusted Markdown is shown as source, and nothing in it acts. A resolved one is folded; its links lead to the
 * forge or nowhere.
 * @param isBeside whether it is beside the words that it is about
 */
export function conversationNode(view: View, { pull }: Preview, conversation: Conversation, isBeside: boolean): HtmlElement {
  const words = view.words.comments.on;
  const { author, day } = beginOf(view, conversation);
  const { comments, isResolved } = conversation;
  const about = aboutOf(words, conversation, isBeside);
  const url = forgeAddress(pull?.forge, comments[0]?.url ?? '');
  const content = [
    ...(about === '' ? [] : [element('p', { className: ['conversation-about'] }, text(about))]),
    ...comments.flatMap((comment) => [
      element(
        'p',
        { className: ['conversation-who'] },
        element('bdi', {}, text(plain(comment.author))),
        text(`, ${dayOf(view, comment.at)}`),
      ),
      element('p', { className: ['conversation-text'], dir: 'auto' }, text(plain(comment.body))),
    ]),
    ...(url === undefined
      ? []
      : [element('p', {}, element('a', { href: url, rel: ['external', 'noopener', 'nofollow'] }, text(words.link)))]),
  ];
  const id = conversationId(conversation);
  return isResolved
    ? element(
        'details',
        { id, className: ['conversation', 'is-resolved'] },
        element('summary', {}, text(words.summary(author, day))),
        ...content,
      )
    : element('article', { id, className: ['conversation'], ariaLabel: words.label(author, day) }, ...content);
}

const longestQuote = 300;

function aboutOf(words: CommentWords['on'], { state, lines, quote }: Conversation, isBeside: boolean): string {
  const all = plain(quote).replace(/\s+/gu, ' ').trim();
  const excerpt = all.length > longestQuote ? `${all.slice(0, longestQuote)}…` : all;
  if (state === 'file') return words.file;
  if (state === 'gone') return excerpt === '' ? words.goneSilently : words.gone(excerpt);
  const moved = state === 'moved' ? words.moved : '';
  const at = lines === undefined || isBeside ? '' : words.lines(linesInWords(lines));
  return [at, excerpt === '' ? '' : words.aboutWords(excerpt), moved].filter((part) => part !== '').join(' ');
}

function dayOf({ language }: View, at: string): string {
  return dateInWords(language, plain(at).slice(0, 10));
}

/** Language marks are not allowed in untrusted text. */
function plain(value: string): string {
  return unmarked(value);
}
