import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { Editions } from '../editions/editions.ts';
import { cardFont, cardSvg } from './card-svg.ts';
import { cardsOf } from './cards.ts';
import { pictureColours } from './colours.ts';
import { icoOf } from './ico.ts';
import { iconSvg } from './icon-svg.ts';
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
  const png = (svg: string, options: ResvgRenderOptions = {}): Uint8Array => new Resvg(svg, { ...options, font }).render().asPng();
  const widths = new Map<string, number>();
  const measure = (text: string, size: number): number => {
    const known = widths.get(text);
    const width =
      known ??
      widthOf(
        new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg"><text font-family="${cardFont}" font-weight="600" font-size="100">${escaped(text)}</text></svg>`,
          { font },
        ),
      );
    widths.set(text, width);
    return (width * size) / 100;
  };
  const manifest = editions.draft.framework.manifest.data;
  const colours = pictureColours(manifest);
  const icon = iconSvg(manifest);
  const square = iconSvg(manifest, 0);
  const at = (width: number): ResvgRenderOptions => ({ fitTo: { mode: 'width', value: width } });
  for (const { path, card } of cardsOf(editions)) {
    yield { path, content: png(cardSvg(card, colours, icon, measure)) };
    // Drawing a card takes some megabytes that V8 knows nothing of, and that go when it clears up its young objects. Of those drawing makes
    // hardly any, so that these are made; they are released only between turns of the event loop.
    Array.from({ length: youngObjects }, (_, index) => ({ index }));
    await nextTurn();
  }
  for (const size of iconSizes) yield { path: `icons/${size}.png`, content: png(square, at(size)) };
  yield { path: 'favicon.ico', content: icoOf(png(icon, at(32)), 32) };
}

/** About two megabytes, for a picture of three. */
const youngObjects = 50_000;

const fontFiles: readonly string[] = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`)),
);
const font: NonNullable<ResvgRenderOptions['font']> = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: cardFont };

function widthOf(drawing: { getBBox(): { readonly width: number } | undefined }): number {
  return drawing.getBBox()?.width ?? 0;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
