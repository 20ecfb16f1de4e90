import { crc32, deflateSync } from 'node:zlib';
import type { Colour } from './colour.ts';
import type { Mask } from './modules.ts';

/** A PNG of the dark pixels in a colour; the others are transparent. Format: https://www.w3.org/TR/png-3/ */
export function toPng({ size, pixels }: Mask, [r, g, b]: Colour): Uint8Array<ArrayBuffer> {
  const rowBytes = Math.ceil(size / 8);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc(size * (rowBytes + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!pixels[row * size + column]) continue;
      const place = row * (rowBytes + 1) + 1 + (column >> 3);
      rows[place] = (rows[place] ?? 0) | (0x80 >> (column & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([1, 3], 8); // one bit a pixel, into a palette
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from([255, 255, 255, r, g, b])),
      chunk('tRNS', Buffer.from([0])), // the first colour is transparent
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
