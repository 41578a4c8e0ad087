import type { FileToWrite } from '@framewright/model';
import { href } from '../address/entry-paths.ts';
import type { Doc, DocFolder } from './read-docs.ts';

type Docs = Readonly<Record<DocFolder, readonly Pick<Doc, 'slug' | 'picture'>[]>>;

/** The pictures of the documentation as files of the site. */
export function docPictures(docs: Docs): readonly FileToWrite[] {
  return (['guides', 'reference', 'decisions'] as const).flatMap((folder) =>
    docs[folder].flatMap(({ slug, picture }) => (picture === undefined ? [] : [{ path: `${folder}/${slug}.svg`, content: picture }])),
  );
}

/** The address of the picture that a page of the documentation names; undefined if there is none. @param root start of the site */
export function docPictureHref(docs: Docs, root: string, name: string): string | undefined {
  const found = docPictures(docs).find(({ path }) => path.endsWith(`/${name}`));
  return found && href(root, found.path);
}

/** The sizes of the pictures, by their addresses. @param root start of the site */
export function docPictureSizes(docs: Docs, root: string): ReadonlyMap<string, { readonly width: string; readonly height: string }> {
  return new Map(
    docPictures(docs).flatMap(({ path, content }) => {
      const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/u.exec(content) ?? [];
      return width === undefined || height === undefined ? [] : [[href(root, path), { width, height }] as const];
    }),
  );
}
