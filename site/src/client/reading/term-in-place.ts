import { element } from '../element/element.ts';

/** Shows what a word means where it is used: a link to the glossary opens its definition over the page. Everything else opens the glossary. */
export function showTermsInPlace(page: Document): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const note = element('div', { popover: 'auto', class: 'term-note', tabindex: '-1' });
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="/terms/#"]') : null;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented || note.contains(link) || !link.closest('.prose, .lead')) return;
    if (link.pathname === location.pathname) return;
    event.preventDefault();
    show(note, link).catch(() => location.assign(link.href));
  });
}

/** The glossaries that were loaded, by their addresses. */
const glossaries = new Map<string, Promise<Document>>();

async function show(note: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const { pathname, hash } = link;
  const loading = glossaries.get(pathname) ?? load(pathname);
  glossaries.set(pathname, loading);
  loading.catch(() => glossaries.delete(pathname));
  const glossary = await loading;
  const term = glossary.getElementById(decodeURIComponent(hash.slice(1)));
  const title = term?.querySelector('dt')?.textContent?.trim();
  const meaning = term?.querySelector('dd .prose');
  if (title === undefined || !meaning) throw new Error(`${hash} is not in the glossary.`);
  const heading = glossary.querySelector('h1')?.textContent?.trim() ?? '';
  const text = copyOf(meaning, pathname);
  note.setAttribute('aria-label', title);
  note.lang = glossary.documentElement.lang;
  note.replaceChildren(
    element('p', { class: 'term-note-title' }, title),
    text,
    element('p', {}, element('a', { href: link.href }, heading)),
  );
  if (!note.isConnected) document.body.append(note);
  note.showPopover();
  const { left, bottom, top } = link.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const room = { x: document.documentElement.clientWidth - width - 8, y: innerHeight - height - 8 };
  note.style.left = `${Math.max(8, Math.min(left, room.x))}px`;
  note.style.top = `${bottom + 4 <= room.y ? bottom + 4 : Math.max(8, top - height - 4)}px`;
  note.focus();
}

async function load(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** A copy of prose of another page, whose links lead where they led there and whose ids don't meet those here. */
function copyOf(prose: Element, from: string): Element {
  const copy = document.importNode(prose, true);
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const link of copy.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', new URL(from, location.href)).href);
  return copy;
}
