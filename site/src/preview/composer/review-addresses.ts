import type { ReviewAddresses } from '@framewright/review';
import type { ForgeShown } from '../../content/preview.ts';

/** The address of a repository for people. */
export type RepositoryOnForge = Pick<ForgeShown, 'web' | 'repository'>;

/** A file of a proposed change on a forge. */
export interface FileOnForge {
  readonly forge: RepositoryOnForge;
  /** Of the pull request. */
  readonly number: number;
  /** The full hash of the shown commit; without it the addresses of lines lead to the newest. */
  readonly revision?: string;
  /** The forge's anchor of the file among the changes: the hash of its path. */
  readonly changesAnchor: string;
}

/** The page of a pull request. */
export function pullAddress({ web, repository }: RepositoryOnForge, number: number): string {
  return `${web}/${repository}/pull/${number}`;
}

/** The changes of a pull request, at their beginning. */
export function changesAddress(forge: RepositoryOnForge, number: number): string {
  return `${pullAddress(forge, number)}/files`;
}

/** The addresses for comments on a file, as GitHub and GitHub Enterprise form them. */
export function reviewAddresses({ forge, number, revision, changesAnchor }: FileOnForge): ReviewAddresses {
  const changes = `${changesAddress(forge, number)}#diff-${encodeURIComponent(changesAnchor)}`;
  return {
    changesUrl: ({ line, side }) => (line === undefined ? changes : `${changes}${side === 'after' ? 'R' : 'L'}${line}`),
    // Only the plain view of a text has numbered lines.
    fileUrl: ({ path, lines: [first, last] }) =>
      `${forge.web}/${forge.repository}/blob/${encodeURIComponent(revision ?? `refs/pull/${number}/head`)}/${inAddress(path)}?plain=1#L${first}${last === first ? '' : `-L${last}`}`,
    conversationUrl: pullAddress(forge, number),
  };
}

/** An address if it leads to the forge; undefined for any other. */
export function forgeAddress(forge: RepositoryOnForge | undefined, address: string): string | undefined {
  return forge !== undefined && address.startsWith(`${forge.web}/`) ? URL.parse(address)?.href : undefined;
}

function inAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
