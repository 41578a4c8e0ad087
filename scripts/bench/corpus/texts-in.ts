import { folderTree, listContents } from '@framewright/workspace';

/** The Markdown files of a framework in a folder, by path; those that can't be read are left out. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const tree = folderTree(folder);
  const { files } = await listContents(tree);
  const paths = files.map(({ path }) => path);
  const contents = await tree.read(paths);
  const decoder = new TextDecoder();
  return Object.fromEntries(
    contents.flatMap((content, at) => ('bytes' in content ? [[paths[at] ?? '', decoder.decode(content.bytes)] as const] : [])),
  );
}
