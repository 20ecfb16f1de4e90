// A baseline JPEG of two colours: ITU-T T.81 (https://www.w3.org/Graphics/JPEG/itu-t81.pdf). The transform is linear, so
// that of a block's dark pixels, times the contrast, is each component's. A general encoder is fifty times as large.
import { type Colour, toYCbCr } from './colour.ts';
import type { Mask } from './modules.ts';

/** Every coefficient is rounded to a multiple of this: hardly visible at a black edge. */
const STEP = 8;
const WHITE: Colour = [255, 128, 128];

/** DCT[u][x]: how much of wave `u` is in pixel `x`. */
const DCT = Array.from({ length: 8 }, (_, u) =>
  Float64Array.from(
    { length: 8 },
    (_, x) => (u ? 0.5 : Math.SQRT1_2 / 2) * Math.cos(((2 * x + 1) * u * Math.PI) / 16),
  ),
);

/** The order of the coefficients: along the anti-diagonals, in turns down and up. */
const ZIGZAG = Array.from({ length: 64 }, (_, place) => place).sort((one, other) => rank(one) - rank(other));
function rank(place: number): number {
  const [row, column] = [place >> 3, place & 7];
  const diagonal = row + column;
  return diagonal * 8 + (diagonal % 2 ? row : column);
}

// Two simple sets of codes: twelve of 4 bits for the first coefficient of a block; for the others, one of 2 bits for
// "no more", and 9 bits for each count of zeros and size.
const DC = { lengths: [0, 0, 0, 12], symbols: Array.from({ length: 12 }, (_, size) => size) };
const PAIRS = Array.from({ length: 160 }, (_, at) => (Math.floor(at / 10) << 4) | ((at % 10) + 1));
const ZEROS_16 = 0xf0;
const AC = { lengths: [0, 1, 0, 0, 0, 0, 0, 0, 161], symbols: [0, ZEROS_16, ...PAIRS] };
const AC_CODES = new Map(AC.symbols.map((symbol, at): [number, number] => [symbol, at === 0 ? 0 : 127 + at]));

/** A JPEG of the dark pixels in a colour on white; in shades of grey if the colour is one. */
export function toJpeg({ size, pixels }: Mask, colour: Colour): Uint8Array<ArrayBuffer> {
  const isGrey = colour.every((part) => part === colour[0]);
  const dark = isGrey ? [colour[0]] : toYCbCr(colour);
  const parts = dark.map((value, at) => ({
    light: WHITE[at] ?? 0,
    contrast: value - (WHITE[at] ?? 0),
    last: 0,
  }));
  const scan = createBits();
  const block = new Uint8Array(64);
  // Most blocks look like another one.
  const seen = new Map<string, Int16Array[]>();
  for (let top = 0; top < size; top += 8) {
    for (let left = 0; left < size; left += 8) {
      const halves = [0, 0];
      for (let place = 0; place < 64; place++) {
        const row = top + (place >> 3);
        const column = left + (place & 7);
        const pixel = row < size && column < size ? (pixels[row * size + column] ?? 0) : 0;
        block[place] = pixel;
        halves[place >> 5] = ((halves[place >> 5] ?? 0) << 1) | pixel;
      }
      const key = halves.join();
      let coefficients = seen.get(key);
      if (!coefficients) {
        const waves = transform(block);
        coefficients = parts.map((part) => quantised(waves, part));
        seen.set(key, coefficients);
      }
      for (const [at, part] of parts.entries()) {
        const values = coefficients[at] ?? NONE;
        writeBlock(scan, values, part.last);
        part.last = values[0] ?? 0;
      }
    }
  }
  const components = parts.map((_, at) => at + 1);
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [...Buffer.from('JFIF\0', 'latin1'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xdb, [0, ...Array<number>(64).fill(STEP)]),
    ...segment(0xc0, [
      8,
      ...word(size),
      ...word(size),
      parts.length,
      ...components.flatMap((id) => [id, 0x11, 0]),
    ]),
    ...segment(0xc4, [0x00, ...codes(DC)]),
    ...segment(0xc4, [0x10, ...codes(AC)]),
    ...segment(0xda, [parts.length, ...components.flatMap((id) => [id, 0]), 0, 63, 0]),
    ...scan.end(),
    ...[0xff, 0xd9],
  ]);
}

function transform(block: Uint8Array): Float64Array {
  const rows = new Float64Array(64);
  const all = new Float64Array(64);
  for (let u = 0; u < 8; u++) {
    for (let row = 0; row < 8; row++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += (block[row * 8 + x] ?? 0) * (DCT[u]?.[x] ?? 0);
      rows[row * 8 + u] = sum;
    }
  }
  for (let v = 0; v < 8; v++) {
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let y = 0; y < 8; y++) sum += (rows[y * 8 + u] ?? 0) * (DCT[v]?.[y] ?? 0);
      all[v * 8 + u] = sum;
    }
  }
  return all;
}

const NONE = new Int16Array(64);

/** A component's coefficients in the order in which they are written. */
function quantised(
  waves: Float64Array,
  { light, contrast }: { light: number; contrast: number },
): Int16Array {
  const values = Int16Array.from(ZIGZAG, (place) => Math.round(((waves[place] ?? 0) * contrast) / STEP));
  values[0] = Math.round(((waves[0] ?? 0) * contrast + (light - 128) * 8) / STEP);
  return values;
}

type Bits = ReturnType<typeof createBits>;

function writeBlock(bits: Bits, values: Int16Array, last: number): void {
  const change = (values[0] ?? 0) - last;
  bits.write(sizeOf(change), 4);
  writeValue(bits, change);
  let zeros = 0;
  for (let at = 1; at < 64; at++) {
    const value = values[at] ?? 0;
    if (value === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) bits.write(AC_CODES.get(ZEROS_16) ?? 0, 9);
    bits.write(AC_CODES.get((zeros << 4) | sizeOf(value)) ?? 0, 9);
    writeValue(bits, value);
    zeros = 0;
  }
  if (zeros > 0) bits.write(0, 2);
}

const sizeOf = (value: number) => 32 - Math.clz32(Math.abs(value));

/** A negative value is written as its complement. */
function writeValue(bits: Bits, value: number): void {
  const size = sizeOf(value);
  bits.write(value < 0 ? value + 2 ** size - 1 : value, size);
}

function createBits() {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  function write(value: number, length: number): void {
    held = (held << length) | value;
    count += length;
    while (count >= 8) {
      count -= 8;
      const byte = (held >> count) & 0xff;
      bytes.push(byte);
      if (byte === 0xff) bytes.push(0); // so that it is no marker
    }
    held &= (1 << count) - 1;
  }
  return {
    write,
    end(): number[] {
      if (count > 0) write((1 << (8 - count)) - 1, 8 - count);
      return bytes;
    },
  };
}

const word = (value: number) => [value >> 8, value & 0xff];
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  ...word(content.length + 2),
  ...content,
];
const codes = ({ lengths, symbols }: { lengths: readonly number[]; symbols: readonly number[] }) => [
  ...Array.from({ length: 16 }, (_, at) => lengths[at] ?? 0),
  ...symbols,
];
