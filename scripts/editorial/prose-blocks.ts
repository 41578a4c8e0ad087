import { plainText } from '@framewright/markdown';
import { entryTypeNames, isObject, labelOf, type Entry, type Framework } from '@framewright/model';

/** The prose of an entry as readers see it: one text for each paragraph, list item or table row. */
export interface EntryProse {
  readonly entry: Entry;
  readonly path: string;
  readonly blocks: readonly string[];
}

/** The prose of all entries of a framework, by path; of entries that came from files. */
export function proseOf(framework: Framework): readonly EntryProse[] {
  const labelOfId = (id: string): string | undefined => {
    const entry = framework.byId.get(id);
    return entry && labelOf(entry);
  };
  const entries = entryTypeNames.flatMap((type): readonly Entry[] => framework.entries[type]);
  return entries
    .flatMap((entry) => {
      const path = entry.source?.file.path;
      const blocks = textsIn(entry.data)
        .flatMap((text) => text.split(betweenBlocks))
        .map((block) => plainText(block, labelOfId))
        .filter((block) => /\p{L}/u.test(block));
      return path === undefined ? [] : [{ entry, path, blocks }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const betweenBlocks = /\n(?=[ \t]{0,40}(?:\n|[-*+|#>]|\d{1,3}[.)][ \t]))/u;

function textsIn(data: Entry['data']): readonly string[] {
  const { definition, text, descriptors, levelSections, sections } = data as unknown as Readonly<Record<string, unknown>>;
  return [definition, text, descriptors, levelSections, sections].flatMap(textsOf);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
}
