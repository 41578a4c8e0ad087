import { canonicalJson, type FileToWrite } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { directionOf } from '../words/direction.ts';
import { viewOf } from '../editions/view.ts';
import { pictureColours } from './colours.ts';
import { iconSizes } from '../view/places/page-picture.ts';

/** The web app manifest, for systems that install a site. Addresses are relative to the file. */
export function webManifest(editions: Editions, images: boolean): FileToWrite {
  const { framework, language } = viewOf(editions, editions.main);
  const { paper, accent } = pictureColours(editions.draft.framework.manifest.data);
  const { title } = framework.manifest.data;
  const drawn = images ? iconSizes.map((size) => ({ src: `icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })) : [];
  const manifest = {
    name: title,
    lang: language,
    dir: directionOf(language),
    id: './',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: accent,
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }, ...drawn],
  };
  return { path: 'site.webmanifest', content: canonicalJson(manifest, 2) };
}
