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

/** Sets the edition of a page, and the language in its props, for all components on it, and returns the view of it. */
export function openEdition(page: PageInRender, edition: Edition): View {
  const locals = page.locals as WithEdition;
  locals.edition = edition;
  locals.tongue = (page.props as WithEdition).tongue;
  return useView(page);
}

/** The view of the edition that a page shows; that of the main edition for pages outside all editions. */
export function useView(page: PageInRender): View {
  const { editions } = useContent();
  const { edition = editions.main, tongue } = page.locals as WithEdition;
  return viewOf(editions, edition, tongue);
}
