import { canonicalJson, newestFormat, type FileToWrite } from '@framewright/model';
import { schemaPath } from '../address/data-paths.ts';
import { departedFrom } from '../view/places/redirects.ts';
import type { Editions } from '../editions/editions.ts';
import { viewsOf } from '../editions/view.ts';

/** The addresses that moved or were removed, for servers: 301 with the new address, 410 with the successors, if any. */
export function redirectsFile(editions: Editions): FileToWrite {
  const views = editions.all.flatMap((edition) => viewsOf(editions, edition));
  const redirects = views.flatMap(({ edition, tongue, base }) =>
    departedFrom(editions, edition, tongue).map(({ path, to }) => ({
      from: `${base}${path}`,
      to: to.map(({ href }) => href),
      status: to.length === 1 ? 301 : 410,
    })),
  );
  return { path: 'redirects.json', content: canonicalJson({ $schema: schemaPath('redirects', newestFormat), format: 1, redirects }, 2) };
}
