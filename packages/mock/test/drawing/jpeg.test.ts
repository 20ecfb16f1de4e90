// A code as JPEG and as PNG, read back by decoders that are not ours.
import { expect, test } from 'vitest';
import { type Colour, toYCbCr } from '../../src/drawing/colour.ts';
import { toJpeg } from '../../src/drawing/jpeg.ts';
import { enlarge, modulesOf } from '../../src/drawing/modules.ts';
import { toPng } from '../../src/drawing/png.ts';
import { canBeRead, short } from './can-be-read.ts';
import { pixelsOf, textIn } from './read-picture.ts';

const BLACK: Colour = [0, 0, 0];
const RED: Colour = [200, 0, 0];

// Others in test/faults/jpeg.test.ts.
canBeRead([['a short text', short, 280]]);

test('a code that does not fit makes the picture larger', async () => {
  const mask = enlarge(await modulesOf('x'.repeat(2_900)), 280);
  expect(mask.size).toBe(370);
  expect(textIn(toJpeg(mask, BLACK))).toHaveLength(2_900);
});

test('the lines have the colour, the ground is white or transparent', async () => {
  const mask = enlarge(await modulesOf(short), 430);
  const dark = mask.pixels.indexOf(1) + mask.size * 4 + 4; // in the middle of a module
  const pixel = ({ data }: ReturnType<typeof pixelsOf>, at: number) => [...data.subarray(at * 4, at * 4 + 4)];
  const [jpeg, png] = [pixelsOf(toJpeg(mask, RED)), pixelsOf(toPng(mask, RED))];
  for (const [name, value] of [0, 1, 2].map((at) => [at, RED[at] ?? 0] as const)) {
    expect(Math.abs((pixel(jpeg, dark)[name] ?? 0) - value)).toBeLessThan(6);
  }
  expect(pixel(jpeg, 0).every((value) => value > 250)).toBe(true);
  expect(pixel(png, dark)).toEqual([...RED, 255]);
  expect(pixel(png, 0)).toEqual([255, 255, 255, 0]);
});

test('a picture of the usual width is small', async () => {
  const mask = enlarge(await modulesOf(short), 430);
  expect(toJpeg(mask, BLACK).length).toBeLessThan(5_000);
  expect(toPng(mask, BLACK).length).toBeLessThan(1_000);
});

test.each<[string, Colour, number[]]>([
  ['white', [255, 255, 255], [255, 128, 128]],
  ['black', [0, 0, 0], [0, 128, 128]],
  ['red', [255, 0, 0], [76, 85, 256]],
])('%s in luminance and colour differences', (_, colour, expected) => {
  expect(toYCbCr(colour).map(Math.round)).toEqual(expected);
});
