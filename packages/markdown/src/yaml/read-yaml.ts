import type { Problem } from '@framewright/model';
import { readYamlExactly, type ReadYaml } from './exact-yaml.ts';
import { fastYaml } from './fast-yaml.ts';
import { textLimits, type TextOptions } from './text-limits.ts';

/**
 * Reads front matter: by js-yaml if nothing is wrong with it and both parsers are known to agree, by yaml otherwise.
 * @param yaml the text between the fences
 * @param offset where it begins in the file; added to all spans
 */
export function readYaml(yaml: string, offset: number, { depth = textLimits.depth, exact = false }: TextOptions = {}): ReadYaml {
  const data = exact ? undefined : fastYaml(yaml, depth);
  return data ? { data, readable: true, problems: none } : readYamlExactly(yaml, offset, depth);
}

const none: readonly Problem[] = [];
