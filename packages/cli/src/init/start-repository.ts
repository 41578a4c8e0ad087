import { frameworkFolder } from '../starter/starter-framework.ts';
import type { PresentFiles } from './present-files.ts';
import type { StarterFile } from './repository-files.ts';
import { digestAsWritten, printRecord, recordName, type StartedRecord } from './started-record.ts';

/** What “framewright init” does in a folder. */
export interface StartPlan {
  /** The files that are missing. */
  readonly missing: readonly StarterFile[];
  /** What is there in the place of other files, and says something else: it stays. */
  readonly staying: readonly string[];
  readonly record: StarterFile;
}

/**
 * Finds what is missing of a repository.
 * @param before the record that is there
 */
export async function planStart(
  files: readonly StarterFile[],
  present: PresentFiles,
  { forge, shape }: { readonly forge: string; readonly shape: string },
  before: StartedRecord | undefined,
): Promise<StartPlan> {
  const hasFramework = present.at(`${frameworkFolder}/framework.md`) !== undefined;
  const missing: StarterFile[] = [];
  const staying: string[] = [];
  const digests = new Map(before?.files);
  for (const file of files) {
    // A framework that is there is whole: examples would only be in its way.
    if (hasFramework && file.path.startsWith(`${frameworkFolder}/`)) continue;
    const there = present.at(file.path);
    const digest = digestAsWritten(file.content);
    const same = there !== undefined && digestOrNone(await present.textOf(there)) === digest;
    if (there === undefined) missing.push(file);
    else if (!same && !digests.has(file.path)) staying.push(there);
    if (file.nature === 'configuration' && (there === undefined || same)) digests.set(file.path, digest);
  }
  const record: StarterFile = {
    path: recordName,
    content: printRecord({ forge, shape, files: digests, own: before?.own ?? new Map() }),
    nature: 'configuration',
  };
  return { missing, staying, record };
}

function digestOrNone(text: string | undefined): string | undefined {
  return text === undefined ? undefined : digestAsWritten(text);
}
