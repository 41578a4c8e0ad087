import { ForgeError, postConversationComment, postReviewComment, type Connection } from '@framewright/forge';
import { linesInWords, type CommentPlace } from '@framewright/review';
import type { PostFacts } from '../../preview/composer/post-facts.ts';
import { forgeAddress } from '../../preview/composer/review-addresses.ts';
import { forgetDraft } from '../comment/comment-draft.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { storeComment, storedComment, type PendingComment } from '../comment/pending-comment.ts';
import { readyComment } from '../comment/ready-comment.ts';

/** Posts the comment that was written in this tab. The token is held only during the request. */
class PostComment extends HTMLElement {
  readonly #token: HTMLInputElement = element('input', {
    type: 'password',
    id: 'post-token',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'post-needs post-why',
  });
  readonly #status: HTMLElement = element('div', { role: 'status', class: 'composer-status' });

  connectedCallback(): void {
    const facts = JSON.parse(this.dataset['facts'] ?? '') as PostFacts;
    const comment = storedComment();
    if (!comment) {
      this.replaceChildren(element('p', {}, facts.words.missing));
      return;
    }
    // The place of the comment comes from the tab, and is used only if it has the form of such a place.
    const back = document.querySelector<HTMLAnchorElement>('a.post-back');
    if (back && /^#\d+:\d+-\d+$/u.test(comment.from)) back.hash = comment.from;
    this.replaceChildren(this.#form(facts, comment));
  }

  #form(facts: PostFacts, comment: PendingComment): HTMLElement {
    const { words, forge } = facts;
    const send = element('button', { type: 'submit', class: 'comment-button is-first' }, words.send);
    const form = element(
      'form',
      {},
      ...this.#commentPart(facts, comment),
      element(
        'div',
        { class: 'composer-field' },
        element('label', { for: 'post-token' }, words.token),
        element('p', { id: 'post-needs' }, fillPlaceholders(words.needs, { repository: forge.repository })),
        this.#token,
        element('p', { id: 'post-why' }, fillPlaceholders(words.why, { api: new URL(forge.api).host })),
      ),
      element('div', { class: 'composer-actions' }, send),
      this.#status,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send(facts, comment, send);
    });
    return form;
  }

  #commentPart({ words }: PostFacts, { body, place }: PendingComment): readonly HTMLElement[] {
    const ready = readyComment('post-comment', words, false);
    ready.show(body);
    return [ready.whole, element('p', { class: 'composer-place' }, placeInWords(words.place, place))];
  }

  async #send({ words, forge, number }: PostFacts, comment: PendingComment, send: HTMLButtonElement): Promise<void> {
    const token = this.#token.value.trim();
    this.#token.value = '';
    if (token === '') {
      this.#say(words.noToken);
      return this.#token.focus();
    }
    send.disabled = true;
    this.#say(words.sending);
    try {
      const address = await post({ fetch: askForge, repository: forge.repository, api: forge.api, token }, number, comment);
      storeComment(undefined);
      forgetDraft(comment.draft);
      send.hidden = true;
      const href = forgeAddress(forge, address);
      this.#say(words.posted, href === undefined ? undefined : element('a', { href }, words.see));
    } catch (error) {
      const reason = error instanceof ForgeError ? error.message : '';
      const isOutside = error instanceof ForgeError && error.status === 422 && comment.place.at !== 'conversation';
      this.#say(fillPlaceholders(isOutside ? words.outside : words.refused, { reason }));
    } finally {
      send.disabled = false;
    }
  }

  #say(text: string, link?: HTMLElement): void {
    this.#status.replaceChildren(element('p', {}, text), ...(link ? [element('p', {}, link)] : []));
  }
}

/** A fetch that sends nothing that identifies the reader besides the token. */
const askForge: Connection['fetch'] = (url, init) =>
  fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });

function post(connection: Connection, number: number, { body, place, revision }: PendingComment): Promise<string> {
  const { path } = place;
  switch (place.at) {
    case 'lines':
      return postReviewComment(connection, number, {
        body,
        on: 'lines',
        path,
        revision,
        lines: { first: place.lines[0], last: place.lines[1] },
      });
    case 'nearest-line':
      return postReviewComment(connection, number, { body, on: 'lines', path, revision, lines: { first: place.line, last: place.line } });
    case 'file':
      return postReviewComment(connection, number, { body, on: 'file', path, revision });
    case 'conversation':
      return postConversationComment(connection, number, body);
  }
}

function placeInWords(words: PostFacts['words']['place'], place: CommentPlace): string {
  const { path } = place;
  if (place.at === 'lines') return fillPlaceholders(words.lines, { path, lines: linesInWords(place.lines) });
  return fillPlaceholders(words[place.at], { path, line: place.at === 'nearest-line' ? place.line : '' });
}

customElements.define('post-comment', PostComment);
