import { labelOf, typeNames, type Entry, type EntryType, type Framework } from '@framewright/model';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const longestId = 50;

/** An id made of a title: its words in plain lower-case letters, joined by hyphens; empty if the title has none that will do. */
export function idFromTitle(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(signs, (sign) => ` ${signWords[sign.trim()] ?? ''} `)
    .replace(/['’]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .split(/[^a-z0-9]+/u);
  const kept: string[] = [];
  for (const word of words) {
    if (word === '') continue;
    if ([...kept, word].join('-').length > longestId) break;
    kept.push(word);
  }
  return kept.join('-');
}

/**
 * An id for a new entry that nothing has: the next number where its neighbours are numbered, else one made of its title.
 * @param neighbours ids of entries of its sort
 */
export function suggestId(framework: Framework, title: string, neighbours: readonly string[] = []): string {
  const numbered = neighbours.flatMap((id) => {
    const [, stem, digits] = /^([a-z][a-z-]*?-?)(\d+)$/u.exec(id) ?? [];
    return stem === undefined || digits === undefined ? [] : [{ stem, digits }];
  });
  const [first] = numbered;
  if (first && numbered.length > 1 && numbered.length === neighbours.length && numbered.every(({ stem }) => stem === first.stem)) {
    const next = Math.max(...numbered.map(({ digits }) => Number(digits))) + 1;
    return firstFree(framework, (step) => `${first.stem}${String(next + step).padStart(first.digits.length, '0')}`);
  }
  const plain = idFromTitle(title);
  return plain === '' ? '' : firstFree(framework, (step) => (step === 0 ? plain : `${plain}-${step + 1}`));
}

/** Why an id can't be given to an entry; undefined if it can. */
export function objectionToId(framework: Framework, id: string): string | undefined {
  if (!kebab.test(id)) {
    const plain = idFromTitle(id);
    return `“${id}” can’t be an id, because an id has lower-case letters and digits only, in words joined by hyphens${plain === '' ? '' : `, such as “${plain}”`}.`;
  }
  if (framework.manifest.id === id) return `“${id}” is the id of the framework itself; an id names one thing only.`;
  const owner = framework.byId.get(id);
  if (owner) return `There is already ${nameOf(framework, owner)} with the id “${id}”; an id names one thing only.`;
  const earlier = everyEntry(framework).find(({ data }) => 'formerly' in data && data.formerly?.includes(id));
  return (
    earlier &&
    `“${id}” was the id of ${nameOf(framework, earlier)} before; an id that was given up is not given to anything else, because what refers to it means that.`
  );
}

/** An entry as a sentence names it: the competence “Clear writing”. */
export function nameOf(framework: Framework, entry: Entry): string {
  return `the ${typeNames(framework, entry.type).singular} “${labelOf(entry)}”`;
}

/** All entries but the manifest. */
export function everyEntry(framework: Framework): readonly Entry[] {
  const types = (Object.keys(framework.entries) as EntryType[]).filter((type) => type !== 'manifest');
  return types.flatMap((type): readonly Entry[] => framework.entries[type]);
}

function firstFree(framework: Framework, idAt: (step: number) => string): string {
  let step = 0;
  while (objectionToId(framework, idAt(step)) !== undefined) step += 1;
  return idAt(step);
}

/** Signs that make another name of a word: C++, C#, .NET. */
const signs = /(?<=[\p{L}\p{N}+])\+|(?<=[\p{L}\p{N}])[#♯]|(?<=^|\s)\.(?=\p{L})/gu;
const signWords: Readonly<Record<string, string>> = { '+': 'plus', '#': 'sharp', '♯': 'sharp', '.': 'dot' };
