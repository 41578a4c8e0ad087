import { linesInWords, prepareComment, quoteWords, type PreparedComment, type QuotedWords } from '@framewright/review';
import type { ComposerFacts } from '../../preview/composer/composer-facts.ts';
import { reviewAddresses } from '../../preview/composer/review-addresses.ts';
import type { SourceFileShown } from '../../preview/composer/source-files.ts';
import { forgetDraft, storeDraft, storedDraft } from '../comment/comment-draft.ts';
import { allDrafts, type ComposerAddress } from './composer-address.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { storeComment } from '../comment/pending-comment.ts';
import { readyComment } from '../comment/ready-comment.ts';

/** The form for a comment on lines of a file; undefined if the file has no such lines. */
export function composerForm(facts: ComposerFacts, source: SourceFileShown, address: ComposerAddress): readonly HTMLElement[] | undefined {
  const { words } = facts;
  const text = source.text.replaceAll('\r\n', '\n');
  const quoted = quoteWords(text, address.lines, address.words);
  if (quoted === undefined) return undefined;
  const written = text
    .split('\n')
    .slice(quoted.lines[0] - 1, quoted.lines[1])
    .join('\n');
  const place = `${source.path} ${quoted.lines.join('-')}`;
  const draft = storedDraft(place, written);
  const remark = textField('composer-remark', words.remark, words.remarkHint, draft.remark);
  const suggestion = textField('composer-suggestion', words.suggestion, words.suggestionHint, draft.suggestion);
  const reset = element('button', { type: 'button', class: 'comment-button' }, words.reset);
  const { forge, number } = facts;
  const { revision, changesAnchor } = source;
  const addresses = forge && number !== undefined ? reviewAddresses({ forge, number, revision, changesAnchor }) : undefined;
  const ready = readyPart(facts, source, quoted);

  const update = (): string | undefined => {
    const isChanged = suggestion.field.value !== written;
    reset.hidden = !isChanged;
    const comment = prepareComment({
      anchor: { path: source.path, lines: quoted.lines, quote: quoted.quote },
      remark: remark.field.value,
      ...(isChanged ? { suggestion: suggestion.field.value } : {}),
      // Without a pull request only the words show where a comment belongs.
      changes: addresses && source.changes,
      addresses: addresses ?? nowhere,
    });
    const hasContent = isChanged || remark.field.value.trim() !== '';
    ready.show(comment, hasContent);
    storeComment(hasContent ? { body: comment.body, place: comment.place, revision, from: address.hash, draft: place } : undefined);
    return hasContent ? comment.body : undefined;
  };
  const onInput = (): void => {
    const body = update();
    if (body === undefined) {
      forgetDraft(place);
      return;
    }
    const where = fillPlaceholders(words.at, { path: source.path, lines: linesInWords(quoted.lines) });
    const listed = { title: source.title, where, from: address.hash, body };
    storeDraft(place, { remark: remark.field.value, suggestion: suggestion.field.value, written, listed });
  };
  for (const { field } of [remark, suggestion]) field.addEventListener('input', onInput);
  reset.addEventListener('click', () => {
    suggestion.field.value = written;
    suggestion.field.focus();
    onInput();
  });
  update();
  return [
    wherePart(facts, source, quoted),
    remark.whole,
    element('div', {}, suggestion.whole, reset),
    ready.whole,
    element('p', {}, element('a', { href: allDrafts }, words.all.link)),
  ];
}

const nowhere = { changesUrl: () => '', fileUrl: () => '', conversationUrl: '' };

function wherePart({ words }: ComposerFacts, { title, page, path }: SourceFileShown, { lines, quote }: QuotedWords): HTMLElement {
  return element(
    'section',
    { class: 'composer-where', 'aria-labelledby': 'composer-where' },
    element('h2', { id: 'composer-where' }, words.where),
    element(
      'dl',
      { class: 'composer-facts' },
      element('dt', {}, words.page),
      element('dd', {}, page === undefined ? title : element('a', { href: page }, title)),
      element('dt', {}, words.file),
      element('dd', {}, fillPlaceholders(words.at, { path, lines: linesInWords(lines) })),
    ),
    element('h3', {}, words.quote),
    element('blockquote', { class: 'composer-quote' }, quote),
  );
}

interface TextField {
  readonly whole: HTMLElement;
  readonly field: HTMLTextAreaElement;
}

function textField(id: string, label: string, hint: string, value: string): TextField {
  const field = element('textarea', {
    id,
    rows: String(Math.min(12, Math.max(3, value.split('\n').length + 1))),
    'aria-describedby': `${id}-hint`,
  });
  field.value = value;
  return {
    whole: element(
      'div',
      { class: 'composer-field' },
      element('label', { for: id }, label),
      element('p', { id: `${id}-hint` }, hint),
      field,
    ),
    field,
  };
}

interface ReadyPart {
  readonly whole: HTMLElement;
  show(comment: PreparedComment, hasContent: boolean): void;
}

/** The finished comment, its place, and the links for sending it. */
function readyPart(facts: ComposerFacts, { path }: SourceFileShown, { lines }: QuotedWords): ReadyPart {
  const { words, forge, number } = facts;
  const hasForge = forge !== undefined && number !== undefined;
  const nothing = element('p', {}, words.nothing);
  const ready = readyComment('composer-comment', words, true);
  const where = element('p', { class: 'composer-place' });
  const write = element('a', { class: 'composer-write' });
  const paste = element('p', {});
  const read = element('a', { class: 'composer-read' }, words.read);
  const post = element('p', {}, element('a', { class: 'composer-post', href: facts.post }, words.post), element('br'), words.postHint);
  const alone = number === undefined ? words.alone : fillPlaceholders(words.unknown, { number, path, lines: linesInWords(lines) });
  const ways = hasForge
    ? [where, paste, element('p', {}, write), element('p', {}, words.account), element('p', {}, read), post]
    : [element('p', {}, alone)];
  return {
    whole: element(
      'section',
      { class: 'composer-ready', 'aria-labelledby': 'composer-ready' },
      element('h2', { id: 'composer-ready' }, words.ready),
      nothing,
      ready.whole,
      element('h3', {}, words.ways),
      ...ways,
    ),
    show(prepared, hasContent): void {
      [nothing.hidden, ready.whole.hidden, post.hidden] = [hasContent, !hasContent, !hasContent];
      ready.show(prepared.body);
      const { at } = prepared.place;
      where.textContent = prepared.placeInWords;
      write.textContent = words.write[at];
      write.href = prepared.writeAt;
      paste.textContent = words.paste[at];
      read.href = prepared.readAt;
    },
  };
}
