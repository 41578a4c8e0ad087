import { printHtml, proseTree, type HtmlElement, type HtmlNode, type HtmlTree, type RenderOptions } from '@framewright/markdown';
import { valueAt } from '@framewright/model';
import { linesInWords, type LineRange, type Mark } from '@framewright/review';
import { splitLead } from '../../entries/lead.ts';
import type { View } from '../../editions/view.ts';
import { asidesAt } from './asides.ts';
import { marksAt } from './in-place.ts';
import { markChangedWords } from './marked-words.ts';
import type { Preview } from '../../content/preview.ts';
import { prosePlace, type ProseOrigin } from '../conversations/prose-place.ts';
import { element, screenReaderText } from '../composer/html-nodes.ts';
import { composerHref, pathInRepository } from '../composer/source-files.ts';

/** A piece of prose on a page of a preview. */
export interface PreviewedProse {
  readonly html: string;
  /** Path of its file in the repository, if it is written in one. */
  readonly source?: string;
  /** The change that is marked in it. */
  readonly change?: { readonly fingerprint: string; readonly id: string; readonly isNew: boolean };
}

/** Prose with the marks of a proposed change, its lines, links for commenting on them, mistakes and conversations. */
export function previewedProse(
  view: View,
  preview: Preview,
  origin: ProseOrigin,
  markdown: string,
  options: RenderOptions,
): PreviewedProse {
  const place = prosePlace(origin, markdown);
  const tree = proseTree(markdown, place ? { ...options, firstLine: place.lines[0] } : options);
  const change = changeIn(preview, origin, markdown);
  if (change?.before !== undefined) markChangedWords(tree, proseTree(change.before, options), view.words.changes);
  if (place) {
    const asides = asidesAt(view, preview, place);
    addCommentLinks(tree, (lines) => commentLink(view, place.path, lines), place.lines);
    addAsides(tree, asides);
  }
  return {
    html: printHtml(tree),
    ...(place ? { source: pathInRepository(preview, place.path) } : {}),
    ...(change
      ? {
          change: {
            fingerprint: change.mark.fingerprint,
            id: `change-${change.mark.fingerprint}${change.isRest ? '-rest' : ''}`,
            isNew: change.before === undefined,
          },
        }
      : {}),
  };
}

interface ChangeInProse {
  readonly mark: Mark;
  /** The prose before; absent if there was none. */
  readonly before?: string;
  /** Whether the beginning of the value, shown elsewhere on the page, already carries the mark. */
  readonly isRest: boolean;
}

/** The change of a piece of prose; a piece of a changed value may be unchanged. */
function changeIn(preview: Preview, { entry, pointer }: ProseOrigin, markdown: string): ChangeInProse | undefined {
  const [mark] = marksAt(preview, entry, pointer);
  if (mark === undefined) return undefined;
  const whole = String(valueAt(entry.data, pointer));
  const was = beforeOf(mark);
  if (was === undefined) return { mark, isRest: false };
  if (markdown === whole) return { mark, before: was, isRest: false };
  const [now, then] = [splitLead(whole), splitLead(was)];
  const isRest = markdown === now.rest;
  const before = (isRest ? then.rest : then.lead) ?? '';
  return before === markdown ? undefined : { mark, before, isRest: isRest && (then.lead ?? '') !== (now.lead ?? '') };
}

function beforeOf(mark: Mark): string | undefined {
  if (mark.shows === 'words') return mark.words.flatMap(({ change, text }) => (change === 'added' ? [] : [text])).join('');
  return mark.shows === 'value' && typeof mark.before === 'string' ? mark.before : undefined;
}

const commented: ReadonlySet<string> = new Set(['p', 'li', 'tr', 'pre']);

/** Adds a link to every paragraph, item and row; inside an item or a quotation, to the innermost that has lines. */
function addCommentLinks(tree: HtmlTree, linkTo: (lines: LineRange) => HtmlElement | undefined, within: LineRange): void {
  const walk = (parent: HtmlElement | HtmlTree, isInItem: boolean): void => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      walk(node, isInItem || node.tagName === 'li');
      const lines = linesOf(node);
      if (!lines) continue;
      // Notes from elsewhere are rendered after the prose.
      if (lines[1] > within[1]) delete node.properties['dataLines'];
      else if (commented.has(node.tagName) && !(isInItem && node.tagName === 'p')) addLink(node, linkTo(lines));
    }
  };
  walk(tree, false);
}

/** A small link that opens the page on which a comment on lines of a file is written. */
function commentLink(view: View, path: string, lines: LineRange): HtmlElement | undefined {
  const href = composerHref(view.editions, path, lines);
  if (href === undefined) return undefined;
  return element('a', { className: ['comment-here'], href }, screenReaderText(view.words.comments.here(linesInWords(lines))));
}

function addLink(block: HtmlElement, link: HtmlElement | undefined): void {
  if (!link) return;
  if (block.tagName === 'tr') return void cellsOf(block).at(-1)?.children.push(link);
  const list = block.children.findIndex((node) => node.type === 'element' && /^[ou]l$/u.test(node.tagName));
  const inside =
    block.tagName === 'li'
      ? block.children.find((node): node is HtmlElement => node.type === 'element' && node.tagName === 'p')
      : undefined;
  if (inside) inside.children.push(link);
  else block.children.splice(list === -1 ? block.children.length : list, 0, link);
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return row.children.filter((node): node is HtmlElement => node.type === 'element');
}

/** Adds mistakes and conversations after the block that they concern; those of the heading come first. */
function addAsides(tree: HtmlTree, asides: readonly { readonly line: number; readonly node: HtmlNode }[]): void {
  for (const { line, node } of asides.toReversed()) {
    const behind = tree.children.findLastIndex(
      (block) => block.type === 'element' && (linesOf(block)?.[0] ?? Number.POSITIVE_INFINITY) <= line,
    );
    tree.children.splice(behind + 1, 0, node);
  }
}

function linesOf({ properties }: HtmlElement): LineRange | undefined {
  const [first, last] = String(properties['dataLines'] ?? '')
    .split('-')
    .map(Number);
  return first && last ? [first, last] : undefined;
}
