import { useContent } from '../content/content.ts';
import { iconSvg } from '../share/icon-svg.ts';

/** The icon of the site. */
export function GET(): Response {
  const body = iconSvg(useContent().editions.draft.framework.manifest.data);
  return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
}
