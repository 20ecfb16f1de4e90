import { expect, test } from 'vitest';
import type { Colour } from '../../src/drawing/colour.ts';
import { toJpeg } from '../../src/drawing/jpeg.ts';
import { enlarge, modulesOf } from '../../src/drawing/modules.ts';
import { toPng } from '../../src/drawing/png.ts';
import { pixelsOf, textIn } from './read-picture.ts';

const BLACK: Colour = [0, 0, 0];
const RED: Colour = [200, 0, 0];
export const short = 'weapp-mock://wx1/pages/index/index?env_version=release&scene=a%3D1';

/** Codes of texts, drawn so wide, are read by other people's libraries. */
export function canBeRead(pictures: [name: string, text: string, width: number][]): void {
  test.each(pictures)('%s can be read', async (_, text, width) => {
    const mask = enlarge(await modulesOf(text), width);
    for (const picture of [toJpeg(mask, BLACK), toJpeg(mask, RED), toPng(mask, BLACK)]) {
      expect(textIn(picture)).toBe(text);
      const { width: wide, height } = pixelsOf(picture);
      expect([wide, height]).toEqual([width, width]);
    }
  });
}
