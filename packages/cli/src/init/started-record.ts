import { digestOfText, isObject, ownValue, parseJson } from '@framewright/model';
import { Failure } from '@framewright/workspace';

/** The file that says what “framewright init” wrote. */
export const recordName = '.framewright.json';

/** What is known of a repository since it was begun. */
export interface StartedRecord {
  readonly forge?: string;
  readonly shape?: string;
  /** The digest of each file as it was written last, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** The digest of the text that would take the place of a file of its owner’s own, who decided to keep it. */
  readonly own: ReadonlyMap<string, string>;
}

/** The digest of a text, which is the same on computers that end lines differently. */
export function digestAsWritten(text: string): string {
  return digestOfText(text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n'));
}

/** @throws Failure if it can't be understood */
export function parseRecord(text: string): StartedRecord {
  const value = parseJson(text.replace(/^\uFEFF/u, ''));
  const files = isObject(value) ? ownValue(value, 'files') : undefined;
  if (!isObject(value) || !isObject(files))
    throw new Failure(`${recordName} can’t be understood. Bring it back as it was, or delete it: then nothing that is there is touched.`);
  const [forge, shape] = [ownValue(value, 'forge'), ownValue(value, 'shape')];
  return {
    ...(typeof forge === 'string' ? { forge } : {}),
    ...(typeof shape === 'string' ? { shape } : {}),
    files: digestsIn(files),
    own: digestsIn(ownValue(value, 'own')),
  };
}

function digestsIn(value: unknown): ReadonlyMap<string, string> {
  const pairs = isObject(value) ? Object.entries(value) : [];
  return new Map(pairs.flatMap(([path, digest]) => (typeof digest === 'string' ? [[path, digest] as const] : [])));
}

/** The record as a file. */
export function printRecord({ forge, shape, files, own }: StartedRecord): string {
  const about = 'What “framewright init” wrote, so that “framewright init --upgrade” sees what you changed. Keep it in the repository.';
  return `${JSON.stringify({ about, forge, shape, files: sorted(files), ...(own.size === 0 ? {} : { own: sorted(own) }) }, null, 2)}\n`;
}

function sorted(digests: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...digests].sort(([a], [b]) => (a < b ? -1 : 1)));
}
