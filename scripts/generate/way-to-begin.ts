import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileToWrite } from '@framewright/model';

/** What stands before a passage, and what the passage says. */
const passages: readonly (readonly [mark: string, passage: (isPublished: boolean) => string])[] = [
  ['<!-- How the command is had; “npm run generate” writes what stands here. -->\n', wayToBegin],
  ['<!-- How a later one is had; “npm run generate” writes what stands here. -->\n', wayToRenew],
];
const end = '<!-- Until here. -->\n';

/** The README and every guide that says how the command is had, with what is right at present. No version stands in it, which a release would change. */
export function waysToBegin(root: string, isPublished: boolean): readonly FileToWrite[] {
  return ['README.md', ...globSync('site/docs/guides/*.md', { cwd: root }).sort()].flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const isMarked = passages.some(([mark]) => text.includes(mark));
    return isMarked ? [{ path: path.replaceAll('\\', '/'), content: withWayToBegin(text, isPublished) }] : [];
  });
}

/**
 * A text with all its marked passages as they have to be.
 * @throws Error if a mark has no end
 */
export function withWayToBegin(text: string, isPublished: boolean): string {
  return passages.reduce((written, [mark, passage]) => {
    const [before = '', ...marked] = written.split(mark);
    const renewed = marked.map((part) => {
      const at = part.indexOf(end);
      if (at === -1) throw new Error(`There is no ${end.trim()} behind a mark.`);
      return `${mark}${passage(isPublished)}${part.slice(at)}`;
    });
    return `${before}${renewed.join('')}`;
  }, text);
}

/** How somebody who has nothing begins a framework. */
function wayToBegin(isPublished: boolean): string {
  if (isPublished) return '```\nnpm create framewright@latest repair-cafe\n```\n';
  return `Framewright is not on npm yet, so your repository keeps it as a file. A copy of this repository, cloned or downloaded, makes that file, and puts it there; in the copy:

\`\`\`
npm run pack
npx --no -- framewright init ../repair-cafe
\`\`\`
`;
}

/** How somebody who has a framework comes by a later command. */
function wayToRenew(isPublished: boolean): string {
  if (isPublished) return '```\nnpm install --save-dev framewright@latest\nnpm test\n```\n';
  return `Until npm knows the tools by name, make the package in a copy of this repository, and copy it into your own.

\`\`\`
npm run pack
cp packed/framewright-*.tgz ../repair-cafe/vendor/
cd ../repair-cafe
npm install --save-dev ./vendor/framewright-0.2.0.tgz
npm test
\`\`\`

Take the name of the new file for that of the example, and delete the old file when all is well.
`;
}
