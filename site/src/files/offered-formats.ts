import { datesOfReleases, formats, type ExportedFile, type Format, type ReleaseDates } from '@framewright/exporters';
import { plainCell } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import type { DataPlace } from '../editions/data-places.ts';
import type { Editions } from '../editions/editions.ts';
import { linkNames, viewOf, type View } from '../editions/view.ts';

/** A format that a site offers beside its own data, with the files of one version. */
export interface OfferedFormat {
  readonly format: Format;
  readonly files: readonly ExportedFile[];
}

/** What the site has in other forms already, and those whose files need a server of their own. */
const isOffered = ({ id }: Format): boolean => id !== 'csv' && id !== 'json';
const known = new WeakMap<Framework, Promise<readonly OfferedFormat[]>>();

/** Of a format with parts in folders only what stands beside the other data. */
function offeredFormats(view: View, dates: ReleaseDates): Promise<readonly OfferedFormat[]> {
  const { framework } = view.edition;
  const before = known.get(framework);
  if (before) return before;
  const options = { words: (markdown: string) => plainCell(markdown, linkNames(view)), dates };
  const offered = Promise.all(
    formats.filter(isOffered).map(async (format) => ({
      format,
      // In a folder of their own: their forms are not ours, and no schema of ours fits them.
      files: (await format.files(framework, options))
        .filter(({ path }) => !path.includes('/'))
        .map(({ path, content }) => ({ path: `formats/${path}`, content })),
    })),
  );
  known.set(framework, offered);
  return offered;
}

/** A folder of data in other formats: that of a release whose day is known; none of the draft, which nobody should take into another system. */
export async function formatsAt(editions: Editions, { release, edition }: DataPlace): Promise<readonly OfferedFormat[]> {
  const { date, version } = edition;
  if (release === undefined || date === undefined) return [];
  const until = editions.released.slice(editions.released.findIndex((each) => each.version === version));
  return await offeredFormats(viewOf(editions, edition), datesOfReleases(date, until.toReversed()));
}
