import { lazily, type JsonObject, type Problem } from '@framewright/model';
import { plainYaml } from './plain-yaml.ts';
import { textLimits } from './text-limits.ts';

/** What front matter says. */
export interface ReadYaml {
  readonly data: JsonObject;
  /** False where a mistake makes the data unreliable. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads front matter. A fast parser stands in where it is known to agree with the exact one and there is no mistake: one for what is plain, and one for most else.
 * @param yaml the text between the fences
 * @param offset where it begins in the file; added to all spans
 * @param depth how many lists and maps may stand in one another
 */
export function readYaml(yaml: string, offset: number, depth: number = textLimits.depth): ReadYaml {
  const data = plainYaml(yaml, depth) ?? fast().fastYaml(yaml, depth);
  return data ? { data, readable: true, problems: none } : exact().readYamlExactly(yaml, offset, depth);
}

const none: readonly Problem[] = [];
const fast = lazily<typeof import('./fast-yaml.ts')>(import.meta.url, './fast-yaml');
const exact = lazily<typeof import('./exact-yaml.ts')>(import.meta.url, './exact-yaml');
