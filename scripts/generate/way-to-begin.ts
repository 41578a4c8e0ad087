import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileToWrite } from '@framewright/model';

/** What decides how the command is had. */
export interface Availability {
  /** Whether npm knows it. */
  readonly isPublished: boolean;
  readonly version: string;
}

const begin = '<!-- How the command is had; “npm run generate” writes what stands here. -->\n';
const end = '<!-- Until here. -->\n';

/** The README and every guide that says how the command is had, with what is right at present. */
export function waysToBegin(root: string, availability: Availability): readonly FileToWrite[] {
  return ['README.md', ...globSync('site/docs/guides/*.md', { cwd: root }).sort()].flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return text.includes(begin) ? [{ path: path.replaceAll('\\', '/'), content: withWayToBegin(text, availability) }] : [];
  });
}

/**
 * A text with all its marked passages as they have to be.
 * @throws Error if a mark has no end
 */
export function withWayToBegin(text: string, availability: Availability): string {
  const [before = '', ...marked] = text.split(begin);
  const passages = marked.map((part) => {
    const at = part.indexOf(end);
    if (at === -1) throw new Error(`There is no ${end.trim()} behind a mark.`);
    return `${begin}${wayToBegin(availability)}${part.slice(at)}`;
  });
  return `${before}${passages.join('')}`;
}

/** How somebody who has nothing begins a framework. */
function wayToBegin({ isPublished, version }: Availability): string {
  if (isPublished) return '```\nnpm create framewright@latest repair-cafe\n```\n';
  return `Framewright is not on npm yet, so your repository keeps it as a file. A copy of this repository, cloned or downloaded, makes that file; in the copy:

\`\`\`
npm run pack
npx --no -- framewright init ../repair-cafe --tool packed/framewright-${version}.tgz
\`\`\`
`;
}
