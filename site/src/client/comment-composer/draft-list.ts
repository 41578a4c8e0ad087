import type { ComposerFacts } from '../../preview/composer/composer-facts.ts';
import { forgetDraft, listedDrafts } from '../comment/comment-draft.ts';
import { readyComment } from '../comment/ready-comment.ts';
import { element } from '../element/element.ts';

/** All comments that were begun in this tab, each to be written on or deleted, and all together to be copied. */
export function draftList({ words }: ComposerFacts): readonly HTMLElement[] {
  const whole = element('section', { 'aria-labelledby': 'drafts', class: 'composer-drafts' });
  const render = (): void => {
    const drafts = listedDrafts();
    const heading = element('h2', { id: 'drafts', tabindex: '-1' }, words.all.title);
    if (drafts.length === 0) {
      whole.replaceChildren(heading, element('p', {}, words.all.none));
      return;
    }
    const items = drafts.map(({ place, title, where, from, body }) => {
      const name = element('span', { class: 'unseen' }, `: ${title}, ${where}`);
      const edit = element('a', { href: from }, words.all.edit, name);
      const remove = element('button', { type: 'button', class: 'comment-button' }, words.all.remove, name.cloneNode(true));
      remove.addEventListener('click', () => {
        forgetDraft(place);
        render();
        whole.querySelector<HTMLElement>('#drafts')?.focus();
      });
      return element(
        'li',
        {},
        element('p', {}, element('strong', {}, title), element('br'), element('span', { class: 'draft-where' }, where)),
        element('p', { class: 'draft-body' }, body.trim()),
        element('p', { class: 'composer-actions' }, edit, remove),
      );
    });
    const all = readyComment('drafts-all', { ...words, comment: words.all.comment, copy: words.all.copy }, true);
    all.show(drafts.map(({ title, where, body }) => `**${title}** (${where})\n\n${body}`).join('\n'));
    whole.replaceChildren(heading, element('ul', { class: 'lines' }, ...items), all.whole);
  };
  render();
  return [whole];
}
