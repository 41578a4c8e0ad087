import { isAlias, isCollection, isMap, isNode, isPair, isScalar, visit, type Document, type Node, type Pair, type Range } from 'yaml';
import { findYamlMistake } from './find-yaml-mistake.ts';
import { mistakeAt, type YamlMistake } from './yaml-mistake.ts';

/**
 * What YAML allows and front matter doesn't: anchors, aliases and tags (never needed, and a way to expand a small file into a giant),
 * values without a key, keys that are lists, words that swallow the next item of a list, and a text that is no map at all.
 */
export function unwantedYaml(document: Document, text: string): YamlMistake | undefined {
  const root = document.contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) return findYamlMistake(text) ?? notKeys(root, text);
  let found: YamlMistake | undefined;
  visit(document, {
    Node(_key, node) {
      found = unwantedNode(node, text);
      return found ? visit.BREAK : undefined;
    },
    Pair(_key, pair, path) {
      const [, , outermost = pair] = path;
      found = isOwnKey(outermost) ? undefined : unwantedKey(pair, text);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

function notKeys({ range }: Node, text: string): YamlMistake {
  const start = range?.[0] ?? 0;
  if (text[start] === '-') return mistakeAt('list-among-keys', text, [start, start + 1], { expected: 'map' }).mistake;
  return mistakeAt('not-a-map', text, [start, Math.max(start, text.trimEnd().length)]).mistake;
}

/** A dash that begins a line inside words that go on: an item of a list that is indented too far. */
const hiddenItem = /\n[ \t]*-(?:\s|$)/u;

function unwantedNode(node: Node, text: string): YamlMistake | undefined {
  const { anchor, tag, type, range } = node as {
    readonly anchor?: string;
    readonly tag?: string;
    readonly type?: string;
    readonly range?: Range | null;
  };
  const [start, end] = range ?? [0, 0];
  if (isAlias(node) || anchor !== undefined || tag !== undefined)
    return findYamlMistake(text) ?? mistakeAt('reserved-character', text, [start, start + 1]).mistake;
  return type === 'PLAIN' && hiddenItem.test(text.slice(start, end)) ? findYamlMistake(text) : undefined;
}

/** Below a key that begins with `x-` authors may write what they like. */
function isOwnKey(pair: unknown): boolean {
  return isPair(pair) && isScalar(pair.key) && String(pair.key.value).startsWith('x-');
}

const unspacedPair = /^\p{L}[\p{L}\p{N}_-]*:(?!\/\/)\S/u;

function unwantedKey({ key, value }: Pair, text: string): YamlMistake | undefined {
  if (!isNode(key) || !key.range) return undefined;
  const [start, end] = key.range;
  if (isCollection(key)) return mistakeAt('reserved-character', text, [start, start + 1]).mistake;
  if (!isScalar(key)) return undefined;
  if (key.value === null && start === end) {
    const to = isNode(value) && value.range ? value.range[1] : end;
    return mistakeAt('missing-key', text, [end, Math.max(to, end + 1)]).mistake;
  }
  const name = text.slice(start, end);
  if (key.type === 'PLAIN' && /\s[[{]/u.test(name)) return findYamlMistake(text);
  if (value === null && unspacedPair.test(name))
    return mistakeAt('missing-space', text, [start, end], { detail: name.slice(0, name.indexOf(':')) }).mistake;
  return undefined;
}
