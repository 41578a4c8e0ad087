import { webAddress } from '@framewright/model';

/** The sort of a forge, by which its addresses are formed: Gitea and Codeberg are as Forgejo, and what is not known as GitHub. */
export type ForgeSort = 'github' | 'gitlab' | 'forgejo';

/** A repository on a forge, and the folder of the framework in it. */
export interface PlaceOnForge {
  readonly sort: ForgeSort;
  /** The address of the repository, without a slash at its end. */
  readonly project: string;
  readonly host: string;
  /** The branch. */
  readonly ref: string;
  readonly folder: readonly string[];
}

/**
 * What the address of a repository says. It is its own address, or that of the framework's folder in it (`…/tree/main/framework`, on GitLab
 * `…/-/tree/…`, on Forgejo and Gitea `…/src/branch/…`). With its own address alone the framework is assumed at its top, on the branch `main`.
 *
 * @returns undefined if it is no web address
 */
export function placeOnForge(repository: string): PlaceOnForge | undefined {
  const address = webAddress(repository);
  if (address === undefined) return undefined;
  const { origin, host, pathname } = address;
  const path = pathname.replace(/(?<!\/)\/+$/u, '').replace(/\.git$/u, '');
  for (const [tree, sort] of trees) {
    const at = path.indexOf(tree);
    if (at === -1) continue;
    const [ref = '', ...folder] = path.slice(at + tree.length).split('/');
    return { sort, project: `${origin}${path.slice(0, at)}`, host, ref, folder };
  }
  return { sort: sortOf(host), project: `${origin}${path}`, host, ref: 'main', folder: [] };
}

const trees: readonly (readonly [string, ForgeSort])[] = [
  ['/-/tree/', 'gitlab'],
  ['/src/branch/', 'forgejo'],
  ['/tree/', 'github'],
];

function sortOf(host: string): ForgeSort {
  if (/gitlab/u.test(host)) return 'gitlab';
  return /codeberg|forgejo|gitea/u.test(host) ? 'forgejo' : 'github';
}
