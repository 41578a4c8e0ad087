import { constants, crc32, deflateSync } from 'node:zlib';

/** The pixels of a picture, four bytes each: red, green, blue and how opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * A picture of few colours as a PNG with a palette: it loses nothing, and takes half the space and a third of the time of one without.
 * @returns undefined if the picture has more than 256 colours, or pixels that can be seen through
 */
export function indexedPng({ width, height, rgba }: Pixels): Uint8Array | undefined {
  const palette = new Map<number, number>();
  // Each row says what it adds to the row above, and so holds zeros where nothing changes.
  const rows = new Uint8Array((width + 1) * height);
  let [above, row] = [new Uint8Array(width), new Uint8Array(width)];
  let before: Uint8Array = new Uint8Array();
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1);
    rows[start] = addsToAbove;
    const bytes = rgba.subarray(y * width * 4, (y + 1) * width * 4);
    if (Buffer.compare(bytes, before) === 0) continue;
    readRow(bytes, row, palette);
    for (let x = 0; x < width; x += 1) rows[start + 1 + x] = (row[x] ?? 0) - (above[x] ?? 0);
    [above, row, before] = [row, above, bytes];
  }
  const colours = new Uint8Array(Uint32Array.from(palette.keys()).buffer);
  if (palette.size > 256 || colours.some((byte, at) => at % 4 === 3 && byte !== 255)) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // a byte for each pixel, which is the number of a colour
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      colours.filter((_, at) => at % 4 !== 3),
    ),
    // Runs are found alike everywhere; other ways to find what repeats depend on the version of zlib and on the processor.
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The filter of a row whose bytes are differences to the row above. */
const addsToAbove = 2;

/** Sets the numbers of the colours of a row, and numbers those that are new. */
function readRow(bytes: Uint8Array, row: Uint8Array, palette: Map<number, number>): void {
  const colours = new Uint32Array(new Uint8Array(bytes).buffer);
  let last: number | undefined;
  let number = 0;
  for (let x = 0; x < colours.length; x += 1) {
    const colour = colours[x] ?? 0;
    if (colour !== last) {
      number = palette.get(colour) ?? palette.size;
      palette.set(colour, number);
      last = colour;
    }
    row[x] = number;
  }
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
