import { webAddress } from '@framewright/model';

/**
 * The address that opens a file in the editor of the forge.
 *
 * A repository is named by its own address, or by that of the framework's folder in it (`…/tree/main/framework`, on GitLab `…/-/tree/…`, on
 * Forgejo and Gitea `…/src/branch/…`). With its own address alone the framework is assumed at its top, on the branch `main`.
 *
 * @param path of the file, inside the framework
 * @returns undefined if it is no web address
 */
export function editAddress(repository: string, path: string): string | undefined {
  const address = webAddress(repository);
  if (address === undefined) return undefined;
  const { origin, host, pathname } = address;
  const { project, tree, ref, folder } = partsOf(pathname.replace(/(?<!\/)\/+$/u, '').replace(/\.git$/u, ''));
  const file = [...folder, ...path.split('/')].filter((step) => step !== '').map((step) => encodeURIComponent(decoded(step)));
  return `${origin}${project}${tree === undefined ? editorOf(host) : editors[tree]}${ref}/${file.join('/')}`;
}

const editors = { '/-/tree/': '/-/edit/', '/src/branch/': '/_edit/', '/tree/': '/edit/' } as const;
type Tree = keyof typeof editors;

function partsOf(path: string): {
  readonly project: string;
  readonly tree?: Tree;
  readonly ref: string;
  readonly folder: readonly string[];
} {
  for (const tree of Object.keys(editors) as Tree[]) {
    const at = path.indexOf(tree);
    if (at === -1) continue;
    const [ref = '', ...folder] = path.slice(at + tree.length).split('/');
    return { project: path.slice(0, at), tree, ref, folder };
  }
  return { project: path, ref: 'main', folder: [] };
}

function editorOf(host: string): string {
  if (/gitlab/u.test(host)) return editors['/-/tree/'];
  return /codeberg|forgejo|gitea/u.test(host) ? editors['/src/branch/'] : editors['/tree/'];
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
