import type { Forge } from './starter-answers.ts';

/** Where each forge shows a folder of the branch main, below the address of the repository. */
const trees: Readonly<Record<Forge, string>> = {
  github: 'tree/main',
  gitlab: '-/tree/main',
  forgejo: 'src/branch/main',
  none: 'tree/main',
};

/** The address of a folder of a repository as its forge shows it. */
export function folderAddress(forge: Forge, repository: string, folder: string): string {
  return `${repository.replace(/(?<!\/)\/+$/u, '').replace(/\.git$/u, '')}/${trees[forge]}/${folder}`;
}
