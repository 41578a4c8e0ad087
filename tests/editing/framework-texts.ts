import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The folders of all frameworks in the checkout, relative to it. */
export const frameworkFolders: readonly string[] = [
  'framework',
  ...readdirSync(join(root, 'tests/frameworks')).map((name) => `tests/frameworks/${name}`),
];

/** The Markdown files of a framework in the checkout, by path. */
export function frameworkTexts(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && file.name.endsWith('.md'),
  );
  const texts = files.map((file) => {
    const path = join(file.parentPath, file.name);
    return [relative(join(root, folder), path).split(sep).join('/'), readFileSync(path, 'utf8')] as const;
  });
  return Object.fromEntries(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
