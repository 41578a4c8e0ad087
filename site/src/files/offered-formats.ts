import { datesOfReleases, formats, type ExportedFile, type Format, type ReleaseDates } from '@framewright/exporters';
import { plainCell } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import type { DataPlace } from '../editions/data-places.ts';
import type { Edition, Editions } from '../editions/editions.ts';
import { linkNames, viewOf, type View } from '../editions/view.ts';

/** A format that a site offers beside its own data, with the files of one version. */
export interface OfferedFormat {
  readonly format: Format;
  readonly files: readonly ExportedFile[];
}

/** What the site has in other forms already. */
const isOffered = ({ id }: Format): boolean => id !== 'csv' && id !== 'json';
/** The most entries of a framework that a site offers in other formats: writing more takes longer than all pages together. */
const mostEntries = 3000;
const known = new WeakMap<Framework, Promise<readonly OfferedFormat[]>>();

function offeredFormats(view: View, dates: ReleaseDates): Promise<readonly OfferedFormat[]> {
  const { framework } = view.edition;
  const before = known.get(framework);
  if (before) return before;
  const options = { words: (markdown: string) => plainCell(markdown, linkNames(view)), dates, wholeOnly: true };
  const offered = Promise.all(
    formats.filter(isOffered).map(async (format) => ({
      format,
      // In a folder of their own: their forms are not ours, and no schema of ours fits them.
      files: (await format.files(framework, options)).map(({ path, content }) => ({ path: `formats/${path}`, content })),
    })),
  );
  known.set(framework, offered);
  return offered;
}

/** Whether a version is too large to be offered in other formats on a site; the command writes them. */
export function isTooLarge({ framework }: Edition): boolean {
  return framework.byId.size > mostEntries;
}

/**
 * A folder of data in other formats: that of the latest release, at addresses that stay, if its day is known. Earlier releases are written by
 * the command, and the draft is offered in none: nobody should take it into another system.
 */
export async function formatsAt(editions: Editions, { release, edition, isMoving }: DataPlace): Promise<readonly OfferedFormat[]> {
  if (release === undefined || !isMoving || edition.date === undefined || isTooLarge(edition)) return [];
  return await offeredFormats(viewOf(editions, edition), datesOfReleases(edition.date, editions.released.toReversed()));
}
