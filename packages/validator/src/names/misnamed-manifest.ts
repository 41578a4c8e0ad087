import type { SourceFile } from '@framewright/model';

/** Whether a file looks like the manifest under another name: other letters, or the name that other tools use. */
export function misnamedManifest({ path }: SourceFile): boolean {
  return !path.includes('/') && /^(?:framework|manifest|frameworks)\.md$/iu.test(path);
}
