import { fileURLToPath } from 'node:url';
import { escapeXml } from '@framewright/model';
import type { RenderedImage, ResvgRenderOptions } from '@resvg/resvg-js';
import type { Editions } from '../editions/editions.ts';
import type { Measure } from './card-lines.ts';
import { cardFont, cardSvg } from './card-svg.ts';
import { cardsOf } from './cards.ts';
import { pictureColours } from './colours.ts';
import { icoOf } from './ico.ts';
import { iconSvg } from './icon-svg.ts';
import { indexedPng } from './indexed-png.ts';
import { iconSizes } from '../view/places/page-picture.ts';

/** A picture of the site. */
export interface DrawnFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Draws the preview pictures of pages, and the icons: each when it is asked for, so that none is kept longer than whoever asks needs it.
 * The fonts are those of the checkout; none of the system is read.
 */
export async function* drawPictures(editions: Editions): AsyncGenerator<DrawnFile> {
  const { Resvg } = await import('@resvg/resvg-js');
  const render = (svg: string, options: ResvgRenderOptions = {}): RenderedImage => new Resvg(svg, { ...options, font }).render();
  const png = (svg: string, options: ResvgRenderOptions): Uint8Array => render(svg, options).asPng();
  const widths = new Map<string, number>();
  const inked = (text: string): number =>
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg"><text ${measuredFont}>${escapeXml(text)}</text></svg>`, { font }).getBBox()?.width ??
    0;
  const between = inked('||');
  // A drawing reads the fonts anew: letters are few, and texts many.
  const widthOf = (letter: string): number => {
    const width = widths.get(letter) ?? inked(`|${letter}|`) - between;
    widths.set(letter, width);
    return width;
  };
  const measure: Measure = (text, size) => ([...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size) / measuredSize;
  const manifest = editions.draft.framework.manifest.data;
  const colours = pictureColours(manifest);
  const icon = iconSvg(manifest);
  const square = iconSvg(manifest, 0);
  const at = (width: number): ResvgRenderOptions => ({ fitTo: { mode: 'width', value: width } });
  for (const { path, card } of cardsOf(editions)) {
    const image = render(cardSvg(card, colours, icon, measure));
    yield { path, content: indexedPng({ width: image.width, height: image.height, rgba: image.pixels }) ?? image.asPng() };
  }
  for (const size of iconSizes) yield { path: `icons/${size}.png`, content: png(square, at(size)) };
  yield { path: 'favicon.ico', content: icoOf(png(icon, at(32)), 32) };
}

const measuredSize = 100;
const measuredFont = `font-family="${cardFont}" font-weight="600" font-size="${measuredSize}"`;
const fontFiles: readonly string[] = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`)),
);
const font: NonNullable<ResvgRenderOptions['font']> = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: cardFont };
