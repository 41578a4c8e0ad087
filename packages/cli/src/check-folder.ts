import type { Diagnostic } from '@framewright/model';
import {
  defaultLimits,
  folderTree,
  frameworkOfContents,
  readContents,
  verdictCache,
  type FrameworkContents,
  type Limits,
} from '@framewright/workspace';
import { cacheFolder, toolKey } from './cache-place.ts';
import type { Io } from './io.ts';
import { progressOn } from './progress.ts';

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
export async function checkFolder(root: string, io: Io, limits: Limits = defaultLimits): Promise<CheckedFolder> {
  const progress = progressOn(io.stderr, io.now);
  const check = async (contents: FrameworkContents): Promise<CheckedFolder> => {
    // The rules are the largest part of the program, and not needed where the result is known.
    const { validate } = await import('@framewright/validator');
    const framework = frameworkOfContents(contents, { limits, onFile: (done, total) => progress.tell('Reading file', done, total) });
    const diagnostics = validate(framework, { onEntry: (done, total) => progress.tell('Checking entry', done, total) });
    progress.end();
    return { diagnostics, files: framework.files };
  };
  const contents = await readContents(folderTree(root, limits.fileSize), limits);
  const folder = contents.files.length < worthKeeping ? undefined : cacheFolder(root, io.env);
  if (folder === undefined) return check(contents);
  const cache = verdictCache(folder, `${toolKey()} ${JSON.stringify(limits)}`, root);
  const known = cache.find(contents);
  if (known) return { diagnostics: known.diagnostics, files: contents.files.map(lazyText) };
  const checked = await check(contents);
  const trouble = cache.keep(contents, { diagnostics: checked.diagnostics });
  if (trouble !== undefined) io.stderr.write(`${trouble}\n`);
  return checked;
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
