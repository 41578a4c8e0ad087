import { plainFile } from '@framewright/markdown';
import { checksumsName, parseChecksums, releasesFolder, type Checksums, type SourceFile } from '@framewright/model';
import { oncePerFramework, type FrameworkContext } from '../memory/framework-context.ts';

/** What the list of releases says, with the file that it stands in. */
export interface ReleaseRecord extends Checksums {
  readonly file: SourceFile;
  /** By name, the digests of the files that are there. */
  readonly digests: Readonly<Record<string, string>>;
}

/** The record of the releases of a framework; undefined if it is not known, or there is nothing. */
export const releaseRecord: (context: FrameworkContext) => ReleaseRecord | undefined = oncePerFramework(({ framework: { releases } }) => {
  if (releases === undefined) return undefined;
  const { checksums = '', digests } = releases;
  return { ...parseChecksums(checksums), file: releaseFile(checksumsName, checksums), digests };
});

/** A file beside the entries, so that a finding can point to it. */
export function releaseFile(name: string, text = ''): SourceFile {
  return plainFile(`${releasesFolder}/${name}`, text);
}
