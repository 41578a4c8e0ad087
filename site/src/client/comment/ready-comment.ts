import { copyText } from './copy-text.ts';
import { element } from '../element/element.ts';

/** The labels of a finished comment. */
export interface ReadyWords {
  readonly comment: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}

/** A finished comment, to be read and copied. */
export interface ReadyComment {
  readonly whole: HTMLElement;
  show(body: string): void;
}

const mostRows = 20;

/** @param id of the field @param isFirst whether copying is what most readers want of the page */
export function readyComment(id: string, words: ReadyWords, isFirst: boolean): ReadyComment {
  const field = element('textarea', { id, readonly: true, spellcheck: 'false' });
  const copy = element('button', { type: 'button', class: isFirst ? 'comment-button is-first' : 'comment-button' }, words.copy);
  const status = element('p', { role: 'status', class: 'composer-status' });
  copy.addEventListener('click', () => {
    status.textContent = '';
    void copyText(field).then((isCopied) => {
      status.textContent = isCopied ? words.copied : words.selected;
    });
  });
  return {
    whole: element(
      'div',
      { class: 'composer-field' },
      element('label', { for: id }, words.comment),
      field,
      element('div', { class: 'composer-actions' }, copy, status),
    ),
    show(body) {
      field.value = body;
      field.rows = Math.min(mostRows, body.split('\n').length + 1);
      status.textContent = '';
    },
  };
}
