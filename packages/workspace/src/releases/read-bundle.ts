import { readFile } from 'node:fs/promises';
import { frameworkOfBundle, isObject, newestFormat, type Bundle, type Framework } from '@framewright/model';
import { Failure, failureOf } from '../trees/failure.ts';

const parts = ['manifest', 'scales', 'groups', 'families', 'competences', 'roles', 'qualifications', 'terms', 'translations'] as const;

/**
 * The framework in a bundle on disk.
 * @throws Failure if the file can't be read or is not a bundle
 */
export async function readBundle(path: string): Promise<Framework> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw failureOf(error, 'read', path);
  }
  return frameworkOfBundle(parseBundle(text, path));
}

/**
 * The bundle in a text.
 * @param path its name in messages
 * @throws Failure if it is not a bundle
 */
export function parseBundle(text: string, path: string): Bundle {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure(`${path} is not a bundle: it is not valid JSON (${(error as Error).message}).`, { cause: error });
  }
  if (!isObject(value)) throw new Failure(`${path} is not a bundle: a bundle is one JSON object.`);
  const { format } = value;
  if (typeof format === 'number' && format > newestFormat)
    throw new Failure(
      `${path} is a bundle of format ${format}, and this version reads formats up to ${newestFormat}; a newer version is needed.`,
    );
  if (typeof format !== 'number' || !(Number.isInteger(format) && format > 0))
    throw new Failure(`${path} is not a bundle: it does not say which format it has.`);
  const missing = parts.find((part) => !isObject(value[part]));
  if (missing !== undefined) throw new Failure(`${path} is not a whole bundle: its part “${missing}” is missing.`);
  const manifest = value['manifest'] as Readonly<Record<string, unknown>>;
  if (typeof manifest['id'] !== 'string' || !Array.isArray(manifest['kinds']) || typeof value['version'] !== 'string')
    throw new Failure(`${path} is not a whole bundle: its manifest or its version is missing.`);
  return value as unknown as Bundle;
}
