import type { Element, ElementContent, Root } from 'hast';

/** HTML as a syntax tree. */
export type HtmlTree = Root;
/** An element of it. */
export type HtmlElement = Element;
/** A child of an element. */
export type HtmlNode = ElementContent;
