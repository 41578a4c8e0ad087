import type { Diagnostic, Framework } from '@framewright/model';
import { validate } from '@framewright/validator';
import { folderTree, frameworkOfContents, readContents, verdictCache, type FrameworkContents } from '@framewright/workspace';
import { cacheFolder, toolKey } from './cache-place.ts';
import type { Io } from './io.ts';

/** The mistakes of a framework, with the texts that they stand in. */
export interface CheckedFolder {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly CheckedFile[];
}

/** A file that was checked. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
}

/** From how many files on it is worth keeping the result for the next call. */
const worthKeeping = 200;

/**
 * Checks the framework in a folder. Where the very same bytes were checked before by the same tools, what was found then is found again.
 * @throws Failure where the folder can't be read
 */
export async function checkFolder(root: string, io: Io): Promise<CheckedFolder> {
  const contents = await readContents(folderTree(root));
  const folder = contents.files.length < worthKeeping ? undefined : cacheFolder(root, io.env);
  if (folder === undefined) return checkedNow(frameworkOfContents(contents));
  const cache = verdictCache(folder, toolKey(), root);
  const known = cache.find(contents);
  if (known) return { diagnostics: known.diagnostics, files: contents.files.map(lazyText) };
  const checked = checkedNow(frameworkOfContents(contents));
  const trouble = cache.keep(contents, { diagnostics: checked.diagnostics });
  if (trouble !== undefined) io.stderr.write(`${trouble}\n`);
  return checked;
}

function checkedNow(framework: Framework): CheckedFolder {
  return { diagnostics: validate(framework), files: framework.files };
}

/** Most texts are never shown. */
function lazyText({ path, content }: FrameworkContents['files'][number]): CheckedFile {
  return {
    path,
    get text() {
      return 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
    },
  };
}
