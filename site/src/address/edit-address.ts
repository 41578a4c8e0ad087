import { placeOnForge } from './place-on-forge.ts';

/**
 * The address that opens a file in the editor of the forge.
 *
 * @param path of the file, inside the framework
 * @returns undefined if the repository has no web address
 */
export function editAddress(repository: string, path: string): string | undefined {
  const place = placeOnForge(repository);
  if (place === undefined) return undefined;
  const { sort, project, ref, folder } = place;
  const file = [...folder, ...path.split('/')].filter((step) => step !== '').map((step) => encodeURIComponent(decoded(step)));
  return `${project}${editors[sort]}${ref}/${file.join('/')}`;
}

const editors = { gitlab: '/-/edit/', forgejo: '/_edit/', github: '/edit/' } as const;

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
