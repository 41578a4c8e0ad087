import type { HtmlElement, HtmlNode } from '@framewright/markdown';

/** An element of our own making. Its text is given as nodes, so that nothing in it is ever markup. */
export function element(tagName: string, properties: HtmlElement['properties'], ...children: readonly HtmlNode[]): HtmlElement {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Text as text. */
export function text(value: string): HtmlNode {
  return { type: 'text', value };
}

/** Words for those who hear the page. */
export function unseen(words: string): HtmlElement {
  return element('span', { className: ['unseen'] }, text(words));
}
