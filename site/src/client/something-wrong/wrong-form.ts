import { fitsAddress, mailAddress, tellAddress, toldText, type Told } from '../../address/tell-address.ts';
import type { WrongFacts, WrongPlace } from './wrong-facts.ts';
import { readyComment } from '../comment/ready-comment.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { storeInTab, storedInTab } from '../element/tab-storage.ts';

/** The form in which a reader says what is wrong with some words, and how it can be sent. What was written stays in the tab. */
export function wrongForm(facts: WrongFacts, now: string, place: WrongPlace | undefined, onClose: () => void): HTMLElement {
  const { words, labels, repository, contact } = facts;
  const where =
    place === undefined ? `${facts.where}\n${facts.address}` : `${facts.where}, ${place.heading}\n${facts.address}#${place.anchor}`;
  const key = `framewright wrong ${where} ${now}`;
  const [instead, why] = [
    field('wrong-instead', labels.instead, '', storedInTab(`${key} instead`)),
    field('wrong-why', labels.why, words.whyHint, storedInTab(`${key} why`)),
  ];
  const ready = readyComment('wrong-message', { ...words, comment: words.message }, false);
  const form = element('a', { class: 'comment-button is-first' });
  const mail = element('a', { class: 'comment-button' }, words.mail);
  const other = element('a', { class: 'comment-button' });
  const long = element('p', {}, words.long);
  if (contact?.form !== undefined) {
    other.href = contact.form;
    other.textContent = fillPlaceholders(words.other, { host: hostOf(contact.form) });
  }
  const close = element('button', { type: 'button', class: 'comment-button' }, words.close);
  close.addEventListener('click', onClose);

  const update = (): void => {
    const told: Told = { title: facts.title, where, now, instead: instead.text.value, why: why.text.value };
    ready.show(toldText(told, labels));
    const address = repository === undefined ? undefined : tellAddress(repository, told, labels);
    if (address !== undefined) {
      form.href = address;
      form.textContent = fillPlaceholders(words.form, { host: hostOf(address) });
    }
    if (contact?.mail !== undefined) mail.href = mailAddress(contact.mail, told, labels);
    const addresses = [form.href, mail.href].filter((each) => each !== '');
    long.hidden = addresses.every((each) => fitsAddress(each, told));
  };
  for (const [name, { text }] of Object.entries({ instead, why }))
    text.addEventListener('input', () => {
      storeInTab(`${key} ${name}`, text.value === '' ? undefined : text.value);
      update();
    });
  update();
  const ways = [repository === undefined ? undefined : form, contact?.mail === undefined ? undefined : mail, contact?.form && other];
  const whole = element(
    'section',
    { class: 'wrong-form', 'aria-labelledby': 'wrong-about' },
    element('p', { id: 'wrong-about', class: 'wrong-about' }, words.about),
    element('blockquote', {}, now),
    instead.whole,
    why.whole,
    element('div', { class: 'composer-actions' }, ...ways.filter((way) => way instanceof Node), close),
    long,
    element('details', {}, element('summary', {}, words.message), ready.whole),
  );
  whole.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  });
  return whole;
}

function field(id: string, label: string, hint: string, value = ''): { readonly whole: HTMLElement; readonly text: HTMLTextAreaElement } {
  const text = element('textarea', { id, rows: '3', 'aria-describedby': hint === '' ? undefined : `${id}-hint` });
  text.value = value;
  const about = hint === '' ? [] : [element('p', { id: `${id}-hint` }, hint)];
  return { whole: element('div', { class: 'composer-field' }, element('label', { for: id }, label), ...about, text), text };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
