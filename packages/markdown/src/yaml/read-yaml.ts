import { lazily, type Problem } from '@framewright/model';
import type { ReadYaml } from './exact-yaml.ts';
import { textLimits, type TextOptions } from './text-limits.ts';

/**
 * Reads front matter: by js-yaml if nothing is wrong with it and both parsers are known to agree, by yaml otherwise.
 * @param yaml the text between the fences
 * @param offset where it begins in the file; added to all spans
 */
export function readYaml(yaml: string, offset: number, { depth = textLimits.depth, exact: isExact = false }: TextOptions = {}): ReadYaml {
  const data = isExact ? undefined : fast().fastYaml(yaml, depth);
  return data ? { data, readable: true, problems: none } : exact().readYamlExactly(yaml, offset, depth);
}

const none: readonly Problem[] = [];
const fast = lazily<typeof import('./fast-yaml.ts')>(import.meta.url, './fast-yaml');
const exact = lazily<typeof import('./exact-yaml.ts')>(import.meta.url, './exact-yaml');
