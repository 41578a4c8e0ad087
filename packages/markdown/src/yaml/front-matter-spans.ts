import { stepsOf, type PairPart, type Span } from '@framewright/model';
import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { yamlOptions } from './yaml-options.ts';

/** Finds the places of keys and values in front matter by JSON pointer. An item of a list has no key. */
export type FindSpan = (pointer: string, part: PairPart) => Span | undefined;

/**
 * Where the keys and values of front matter stand. The text is parsed on the first call, since most files are never asked about.
 * An empty value has the span of its key.
 * @param offset where the front matter begins in the file; added to all spans
 */
export function frontMatterSpans(yaml: string, offset: number): FindSpan {
  let root: unknown;
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (pointer, part) => {
    root ??= parseDocument(yaml, yamlOptions).contents;
    let node: unknown = root;
    let key: unknown;
    for (const step of stepsOf(pointer)) {
      key = undefined;
      if (isMap(node)) {
        const pair = pairsOf(node, pairs).get(step);
        if (!pair) return undefined;
        key = pair.key;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
      } else {
        return undefined;
      }
    }
    const value = rangeOf(node, yaml);
    const empty = value === undefined || value[0] === value[1];
    const found = part === 'key' ? rangeOf(key, yaml) : empty ? (rangeOf(key, yaml) ?? value) : value;
    return found && [found[0] + offset, found[1] + offset];
  };
}

/** The pairs of a map by key; of a duplicate key, the first. */
function pairsOf(map: YAMLMap, pairs: Map<YAMLMap, ReadonlyMap<string, Pair>>): ReadonlyMap<string, Pair> {
  const known = pairs.get(map) ?? new Map(map.items.toReversed().map((pair) => [keyName(pair) ?? '', pair]));
  pairs.set(map, known);
  return known;
}

function keyName(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/** The range of a node, without the empty space that may end a list or map of several lines. */
function rangeOf(node: unknown, yaml: string): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return [start, start + yaml.slice(start, end).trimEnd().length];
}
