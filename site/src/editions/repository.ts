import { webAddress, type Manifest } from '@framewright/model';

/** Where the sources are kept, if the manifest says so by an address of the web. */
export function repositoryOf({ repository }: Manifest): string | undefined {
  return typeof repository === 'string' && webAddress(repository) !== undefined ? repository : undefined;
}
