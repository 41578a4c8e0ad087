import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Parents, Root } from 'mdast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import { withPlainLetters } from './asset-paths.ts';
import type { RenderOptions } from './render-options.ts';

/**
 * Keeps the links and images that lead somewhere safe: to the web, to mail, to a heading or a file that the options know.
 * Other links keep their words and lose their target; other images go.
 * @param made links whose targets are ours
 */
export function keepLinks(tree: Root, made: ReadonlySet<Nodes>, options: RenderOptions): void {
  const definitions = definitionsIn(tree);
  const kept = new Set(made);
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent || kept.has(node)) return undefined;
    if (node.type === 'link' || node.type === 'linkReference') return replace({ index, parent }, node.children, linkFor(node));
    if (node.type === 'image' || node.type === 'imageReference') return replace({ index, parent }, [], imageFor(node));
    return undefined;
  });

  function linkFor(node: Link | LinkReference): Link | undefined {
    const { url = '', title = null } = (node.type === 'link' ? node : definitions.get(node.identifier)) ?? {};
    const href = safeHref(url, options);
    return href === undefined ? undefined : { ...placeOf(node), type: 'link', url: href, title, children: node.children };
  }

  function imageFor(node: Image | ImageReference): Image | undefined {
    const { url = '', title = null } = (node.type === 'image' ? node : definitions.get(node.identifier)) ?? {};
    const src = options.assetHref?.(url, 'image');
    return src === undefined ? undefined : { ...placeOf(node), type: 'image', url: src, title, alt: node.alt ?? '' };
  }

  /** Replaces a node, or removes it, and continues at its place. */
  function replace(
    { index, parent }: { index: number; parent: Parents },
    rest: readonly Nodes[],
    node: Link | Image | undefined,
  ): VisitorResult {
    if (node) kept.add(node);
    (parent.children as Nodes[]).splice(index, 1, ...(node ? [node] : rest));
    return [SKIP, index];
  }
}

const web = /^(?:https?:\/\/|mailto:)/iu;

function safeHref(url: string, { headingIds, assetHref }: RenderOptions): string | undefined {
  if (web.test(url)) return url;
  if (!url.startsWith('#')) return assetHref?.(url, 'link');
  const id = headingIds?.get(withPlainLetters(url.slice(1)));
  return id === undefined ? undefined : `#${encodeURIComponent(id)}`;
}

/** Of several definitions of one name the first counts. */
function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  return definitions;
}

function placeOf(node: Nodes): Pick<Nodes, 'position'> {
  return node.position === undefined ? {} : { position: node.position };
}
