import { useContent } from './content.ts';
import type { Edition } from '../editions/editions.ts';
import { viewOf, type View } from '../editions/view.ts';

/** What Astro gives to every component of a page. */
export interface PageInRender {
  readonly locals: object;
  readonly props: object;
}

interface WithEdition {
  edition?: Edition;
  tongue?: string | undefined;
}

/** Says which edition a page shows, and in which language its properties say, for all components on it, and gives the view of it. */
export function openEdition(page: PageInRender, edition: Edition): View {
  const locals = page.locals as WithEdition;
  locals.edition = edition;
  locals.tongue = (page.props as WithEdition).tongue;
  return useView(page);
}

/** The view of the edition that a page shows; of the one at the start of the site for pages that stand outside all editions. */
export function useView(page: PageInRender): View {
  const { editions } = useContent();
  const { edition = editions.main, tongue } = page.locals as WithEdition;
  return viewOf(editions, edition, tongue);
}
