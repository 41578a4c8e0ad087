import { canonicalJson, type FileToWrite } from '@framewright/model';
import { departedFrom } from '../view/places/redirects.ts';
import type { Editions } from '../editions/editions.ts';
import { viewsOf } from '../editions/view.ts';

/** The addresses that moved or went, for servers that can say so: 301 with the one place to go, 410 with those that took its place, if any. */
export function redirectsFile(editions: Editions): FileToWrite {
  const views = editions.all.flatMap((edition) => viewsOf(editions, edition));
  const redirects = views.flatMap(({ edition, tongue, base }) =>
    departedFrom(editions, edition, tongue).map(({ path, to }) => ({
      from: `${base}${path}`,
      to: to.map(({ href }) => href),
      status: to.length === 1 ? 301 : 410,
    })),
  );
  return { path: 'redirects.json', content: canonicalJson({ format: 1, redirects }, 2) };
}
