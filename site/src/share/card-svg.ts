import { escapeXml } from '@framewright/model';
import { trackShape } from '../view/words/track-shape.ts';
import type { Track } from '../view/words/track.ts';
import { setLines, type Measure } from './card-lines.ts';
import type { PictureColours } from './colours.ts';
import { drawable } from '../view/places/drawable.ts';
import { pictureSize } from '../view/places/page-picture.ts';

type Steps = Pick<Track, 'steps' | 'filled' | 'gained'>;

/** The content of a picture: a name, what it belongs to, and ratings. */
export interface Card {
  readonly above: string;
  readonly title: string;
  readonly below: string;
  /** One for each thing that is rated, with a track for each dimension. */
  readonly ratings: readonly (readonly Steps[])[];
}

/** The font family of the fonts in the checkout. */
export const cardFont = 'Source Sans 3';

const margin = 72;
const inner = pictureSize.width - 2 * margin;

/** A card as SVG; lines with letters that the font lacks are left out. @param icon the icon of the site */
export function cardSvg(card: Card, colours: PictureColours, icon: string, measure: Measure): string {
  const title = setLines(drawable(card.title), inner, 2, [88, 76, 64, 54], measure);
  const lineHeight = title.size * 1.08;
  const titleTop = 176;
  const titleEnd = titleTop + lineHeight * title.lines.length;
  const above = setLines(drawable(card.above), inner - 80, 1, [32, 28, 24], measure);
  const below = setLines(drawable(card.below), inner, 1, [30, 26, 22], measure);
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/><rect width="${width}" height="14" fill="${colours.accent}"/>`,
    icon.replace('<svg ', `<svg x="${margin}" y="72" width="56" height="56" `),
    textAt(above.lines[0], margin + 80, 111, above.size, 400, colours.soft),
    ...title.lines.map((line, index) =>
      textAt(line, margin, Math.round(titleTop + lineHeight * index + title.size * 0.86), title.size, 600, colours.ink),
    ),
    textAt(below.lines[0], margin, Math.round(titleEnd + 46), below.size, 400, colours.soft),
    ratingsAt(card.ratings, Math.round(titleEnd + 84), colours),
    '</svg>',
  ].join('');
}

function textAt(text: string | undefined, x: number, y: number, size: number, weight: number, colour: string): string {
  if (!text) return '';
  return `<text x="${x}" y="${y}" font-family="${cardFont}" font-weight="${weight}" font-size="${size}" fill="${colour}">${escapeXml(text)}</text>`;
}

/**
 * Ratings in rows at the foot of the picture, as large as the space below a height allows; what does not fit at the smallest size is left
 * out.
 */
function ratingsAt(ratings: Card['ratings'], top: number, colours: PictureColours): string {
  const drawn = ratings.map((tracks) => tracks.map((track) => trackShape(track)));
  const widest = Math.max(0, ...drawn.flat().map(({ width }) => width));
  const tallest = Math.max(0, ...drawn.map((tracks) => tracks.length));
  if (widest === 0) return '';
  const space = pictureSize.height - margin - top;
  const [trackHeight, between, gapX, gapY] = [14, 4, 14, 16];
  const [cellWidth, cellHeight] = [widest + gapX, tallest * (trackHeight + between) - between + gapY];
  let scale = 4;
  const columns = (): number => Math.max(1, Math.floor((inner / scale + gapX) / cellWidth));
  const rows = (): number => Math.max(1, Math.floor((space / scale + gapY) / cellHeight));
  while (scale > 1 && columns() * rows() < drawn.length) scale -= 0.125;
  const perRow = columns();
  const cells = drawn.slice(0, perRow * rows()).map((tracks, index) => {
    const [x, y] = [(index % perRow) * cellWidth, Math.floor(index / perRow) * cellHeight];
    return tracks
      .map((shape, at) => `<g transform="translate(${x} ${y + at * (trackHeight + between)})">${paths(shape, colours)}</g>`)
      .join('');
  });
  const used = Math.ceil(cells.length / perRow) * cellHeight - gapY;
  return `<g transform="translate(${margin} ${pictureSize.height - margin - used * scale}) scale(${scale})">${cells.join('')}</g>`;
}

function paths({ filled, gained, empty }: ReturnType<typeof trackShape>, { accent, faint }: PictureColours): string {
  return `${path(empty, faint)}${path(filled, accent)}${path(gained, accent)}`;
}

function path(d: string, colour: string): string {
  return d === '' ? '' : `<path d="${d}" fill="${colour}"/>`;
}
