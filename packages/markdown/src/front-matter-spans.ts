import { stepsOf, type PairPart, type Span } from '@framewright/model';
import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { yamlOptions } from './read-yaml.ts';

/** Finds the places of keys and values in front matter by JSON pointer. */
export type FindSpan = (pointer: string, part: PairPart) => Span | undefined;

/**
 * Where the keys and values of front matter stand. The text is parsed at the first question only, since most files are never asked about.
 * An empty value stands where its key stands.
 * @param offset where the front matter begins in the file; added to all spans
 */
export function frontMatterSpans(yaml: string, offset: number): FindSpan {
  let root: unknown;
  return (pointer, part) => {
    root ??= parseDocument(yaml, yamlOptions).contents;
    let node: unknown = root;
    let key: unknown;
    for (const step of stepsOf(pointer)) {
      key = undefined;
      if (isMap(node)) {
        const pair = node.items.find((item) => keyName(item) === step);
        if (!pair) return undefined;
        key = pair.key;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
      } else {
        return undefined;
      }
    }
    const value = rangeOf(node);
    const empty = value === undefined || value[0] === value[1];
    const found = (part === 'key' || empty ? rangeOf(key) : undefined) ?? value;
    return found && [found[0] + offset, found[1] + offset];
  };
}

function keyName(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function rangeOf(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return [node.range[0], node.range[1]];
}
