import { useContent } from '../../content/content.ts';
import { viewsOf, type View } from '../../editions/view.ts';
import type { Edition } from '../../editions/editions.ts';

/** A page for Astro to render: its params and its props. */
export interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly edition: Edition; readonly tongue: string | undefined; readonly [name: string]: unknown };
}

/**
 * The pages of one template in every edition, in each of its languages.
 * @param pages the params and props that each page of an edition adds
 */
export function editionPaths(
  pages: (view: View) => readonly { params?: Record<string, string>; props?: Record<string, unknown> }[],
): StaticPath[] {
  const { editions } = useContent();
  return editions.all.flatMap((edition) =>
    viewsOf(editions, edition).flatMap((view) => {
      const step = view.path === '' ? undefined : view.path.slice(0, -1);
      return pages(view).map(({ params, props }) => ({
        params: { ...params, edition: step },
        props: { ...props, edition, tongue: view.tongue },
      }));
    }),
  );
}
