// Writes a small drawing as a PNG with a palette, which takes a third of what four bytes a point take.
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What lies closer together is one colour: nobody sees it on the edge of a line, where such colours are. */
const step = 8;
const nothing: Colour = [0, 0, 0, 0];
const alike = (colour: Colour) => colour.map((value) => (value === 255 ? value : value - (value % step))).join();

function coloursOf(points: Uint8Array): Colour[] {
  return Array.from({ length: points.length / 4 }, (_, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = points.subarray(index * 4, index * 4 + 4);
    return alpha < step ? nothing : [red, green, blue, alpha];
  });
}

/** Of colours that are alike, the one that most points have stands for all: areas keep theirs. */
function paletteOf(colours: readonly Colour[]): Map<string, Colour> {
  const counts = new Map<string, { colour: Colour; count: number }>();
  for (const colour of colours) {
    const counted = counts.get(colour.join()) ?? { colour, count: 0 };
    counts.set(colour.join(), { colour, count: counted.count + 1 });
  }
  const commonest = [...counts.values()].sort((a, b) => a.count - b.count).map(({ colour }) => colour);
  const kept = new Map(commonest.map((colour) => [alike(colour), colour]));
  // Transparency is listed as far as there is any.
  return new Map([...kept].sort(([, a], [, b]) => a[3] - b[3]));
}

function chunk(type: string, data: Iterable<number>): Buffer {
  const typed = Buffer.from([...Buffer.from(type), ...data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(typed.length - type.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/**
 * A square drawing from its points, four bytes each.
 * @throws RangeError when it has more colours than a palette
 */
export function palettePng(points: Uint8Array, size: number): Buffer {
  const colours = coloursOf(points);
  const palette = paletteOf(colours);
  if (palette.size > 256) throw new RangeError(`A palette has 256 colours, and not ${palette.size}`);
  const place = new Map([...palette.keys()].map((key, index) => [key, index]));
  const rows = Array.from({ length: size }, (_, row) => {
    return [0, ...colours.slice(row * size, (row + 1) * size).map((colour) => place.get(alike(colour)) ?? 0)];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a point, from a palette.
  header.set([8, 3], 8);
  const kept = [...palette.values()];
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      kept.flatMap((colour) => colour.slice(0, 3)),
    ),
    chunk(
      'tRNS',
      kept.map((colour) => colour[3]).filter((alpha) => alpha < 255),
    ),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()), { level: 9, memLevel: 9 })),
    chunk('IEND', []),
  ]);
}
