import { isObject, releaseNames } from '@framewright/model';
import type { Release } from './editions.ts';

/** The fingerprints of the changes that were judged editorial when a version was released. */
export function editorialIn({ version, files }: Release): ReadonlySet<string> {
  const text = files.find(({ name }) => name === releaseNames(version).changes)?.text;
  if (text === undefined) return new Set();
  const written = parsed(text);
  const judged = isObject(written) && Array.isArray(written['editorial']) ? (written['editorial'] as readonly unknown[]) : [];
  return new Set(
    judged.flatMap((item) =>
      typeof item === 'string' ? [item] : isObject(item) && typeof item['fingerprint'] === 'string' ? [item['fingerprint']] : [],
    ),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
