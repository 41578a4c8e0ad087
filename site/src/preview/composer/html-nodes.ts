import type { HtmlElement, HtmlNode } from '@framewright/markdown';

/** An element with text as nodes, so that nothing in it is parsed as markup. */
export function element(tagName: string, properties: HtmlElement['properties'], ...children: readonly HtmlNode[]): HtmlElement {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Text as text. */
export function text(value: string): HtmlNode {
  return { type: 'text', value };
}

/** Text for screen readers only. */
export function screenReaderText(words: string): HtmlElement {
  return element('span', { className: ['unseen'] }, text(words));
}
