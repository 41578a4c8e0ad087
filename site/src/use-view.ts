import { useContent } from './content.ts';
import type { Edition } from './editions/editions.ts';
import { viewOf, type View } from './view/view.ts';

/** What Astro gives to every component of a page. */
export interface PageInRender {
  readonly locals: object;
}

interface WithEdition {
  edition?: Edition;
}

/** Says which edition a page shows, for all components on it, and gives the view of it. */
export function openEdition(page: PageInRender, edition: Edition): View {
  (page.locals as WithEdition).edition = edition;
  return useView(page);
}

/** The view of the edition that a page shows; of the one at the start of the site for pages that stand outside all editions. */
export function useView(page: PageInRender): View {
  const { editions } = useContent();
  return viewOf(editions, (page.locals as WithEdition).edition ?? editions.main);
}
