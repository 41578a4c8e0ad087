import { readdir, readFile } from 'node:fs/promises';
import { parseFile } from '@framewright/markdown';

/** A page of the project's own documentation. */
export interface Doc {
  /** The name of its file without the ending; also its address. */
  readonly slug: string;
  readonly title: string;
  /** What the page is about, in a sentence. */
  readonly summary: string;
  readonly order: number;
  /** What its headings were called, as its front matter says. */
  readonly formerHeadings: unknown;
  /** Whether it is about the code of the tools, and so only for their own site. */
  readonly forProgrammers: boolean;
  /** What follows the front matter, as Markdown. */
  readonly text: string;
  /** A drawing, as SVG, that lies beside its file under the same name; the text shows it as an image. */
  readonly picture?: string;
}

/** The parts of the documentation; each is a folder. */
export type DocFolder = 'guides' | 'reference' | 'decisions';

/**
 * The Markdown files of a folder by their order, then by name; none if there is no folder.
 * @throws Error if front matter can’t be read, which is a mistake in the documentation
 */
export async function readDocs(folder: URL): Promise<readonly Doc[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.md')).sort();
  const docs = await Promise.all(
    files.map(async (name) => {
      const picture = name.replace(/\.md$/u, '.svg');
      const doc = docOf(name, await readFile(new URL(name, folder), 'utf8'));
      return names.includes(picture) ? { ...doc, picture: await readFile(new URL(picture, folder), 'utf8') } : doc;
    }),
  );
  return docs.sort((a, b) => a.order - b.order);
}

function docOf(name: string, text: string): Doc {
  const front = /^---\r?\n[\s\S]*?\n---\r?\n/u.exec(text)?.[0] ?? '';
  // What follows is read when its page is rendered; to read it here as well would take longer than all the rest of a small build.
  const file = parseFile(`pages/${name}`, front);
  // Titles and order would silently be lost.
  if (!file.readable) throw new Error(`The front matter of ${name} can’t be read.`);
  const { title, summary, order, for: readers } = file.frontMatter;
  const slug = name.slice(0, -'.md'.length);
  return {
    slug,
    title: typeof title === 'string' ? title : slug,
    summary: typeof summary === 'string' ? summary : '',
    order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
    formerHeadings: file.frontMatter['x-former-headings'],
    forProgrammers: readers === 'programmers',
    text: text.slice(front.length).trim(),
  };
}
