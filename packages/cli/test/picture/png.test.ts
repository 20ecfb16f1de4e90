import { join } from 'node:path';
import { toECharts } from '@weapp-openapi/analysis/charts';
import { WeappUsageError } from '@weapp-openapi/core';
import type { EChartsOption } from 'echarts';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { toPng, toSvg } from '../../src/index.ts';
import { SERIES } from './figures.ts';

const SMALL = { width: 300, height: 160, scale: 1 };

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const read = new WeakMap<Uint8Array, PNG>();
const pixelsOf = (picture: Uint8Array): PNG => {
  const pixels = read.get(picture) ?? PNG.sync.read(Buffer.from(picture));
  read.set(picture, pixels);
  return pixels;
};

/** How many pixels of an area differ between two pictures. */
function differing(one: Uint8Array, other: Uint8Array, area?: Area): number {
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  const { x, y, width, height } = area ?? { x: 0, y: 0, width: a.width, height: a.height };
  let count = 0;
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const at = (row * a.width + column) * 4;
      if (a.data.readUInt32BE(at) !== b.data.readUInt32BE(at)) count++;
    }
  }
  return count;
}

/** A chart that is nothing but its title. */
const titled = (text: string): EChartsOption => ({ title: { text, left: 10, top: 10 }, series: [] });

// Most tests compare with the same few pictures.
const drawn = new Map<string, Promise<Uint8Array>>();
const draw = (text: string): Promise<Uint8Array> => {
  const picture = drawn.get(text) ?? toPng(titled(text), SMALL);
  drawn.set(text, picture);
  return picture;
};

describe('text', () => {
  test.each([
    '访问人数',
    '亳州濮阳深圳东莞',
    '0123456789',
    '12.5%',
    'Users, 3 Nov – 9 Nov',
    '（7日均线）·、~“”',
  ])('%s is drawn', async (text) => {
    const title = { x: 10, y: 10, width: 280, height: 30 };
    const [empty, picture] = [await draw(''), await draw(text)];
    expect(differing(empty, picture, title)).toBeGreaterThan(30);
    expect(differing(empty, picture)).toBe(differing(empty, picture, title));
  });

  test('each character is a glyph of its own, not a box', async () => {
    for (const text of ['访', '7', 'a', '亳']) {
      expect(differing(await draw('□'), await draw(text))).toBeGreaterThan(20);
    }
  });

  test('a chart of analysis has its title, its axis and its dates', async () => {
    const option = toECharts(SERIES, { language: 'zh' });
    const axis = { axisLabel: { show: false } };
    const picture = await toPng(option, { width: 600, height: 400, scale: 1 });
    const silent = await toPng(
      { ...option, title: {}, legend: { show: false } },
      { width: 600, height: 400, scale: 1 },
    );
    expect(differing(picture, silent, { x: 15, y: 10, width: 200, height: 25 })).toBeGreaterThan(300);
    const undated = await toPng(
      { ...option, xAxis: axis, yAxis: axis },
      { width: 600, height: 400, scale: 1 },
    );
    expect(differing(picture, undated, { x: 0, y: 376, width: 600, height: 20 })).toBeGreaterThan(200);
  });

  test('is drawn whatever fonts the option wishes for', async () => {
    const wish = { ...titled('访问 12'), textStyle: { fontFamily: 'No Such Font, PingFang SC' } };
    expect(differing(await draw(''), await toPng(wish, SMALL))).toBeGreaterThan(100);
  });

  test('a character outside of the font is a box; marks without a look of their own are left out', async () => {
    expect(differing(await draw('𠮷野'), await draw('□野'))).toBe(0);
    expect(differing(await draw('a\u200d\ufe0fb'), await draw('ab'))).toBe(0);
  });

  test('a further font has its own characters', async () => {
    const font = '400Regular/NotoSansSC_400Regular.ttf';
    const fonts = [join(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-sans-sc', font)];
    const picture = await toPng(titled('龘'), { ...SMALL, fonts });
    expect(differing(picture, await draw('龘'))).toBeGreaterThan(20);
    expect(differing(picture, await draw('□'))).toBeGreaterThan(20);
  });

  test('control characters and halves of characters, as they can be in a page’s path, do no harm', async () => {
    expect(differing(await draw('pa\u0000\u0008\ud800ge'), await draw('page'))).toBe(0);
  });
});

test('a scale makes a larger picture of the same', async () => {
  const { width, height } = PNG.sync.read(Buffer.from(await toPng(SERIES, { width: 200, height: 100 })));
  expect([width, height]).toEqual([400, 200]);
});

test('takes an SVG too', async () => {
  expect(differing(await toPng(await toSvg(titled('访问'), SMALL), SMALL), await draw('访问'))).toBe(0);
});

test.each([
  ['an SVG that is none', '<svg', {}, 'the SVG cannot be read'],
  [
    'a font that is not there',
    titled(''),
    { fonts: ['/no/such.ttf'] },
    '/no/such.ttf cannot be read (ENOENT)',
  ],
  ['a font that is none', titled(''), { fonts: ['package.json'] }, 'is no TrueType or OpenType font'],
  ['a scale of 0', titled(''), { scale: 0 }, 'scale 0 must be a number above 0'],
  ['too many pixels', titled(''), { width: 16_000, height: 16_000 }, 'is too large'],
])('refuses %s', async (_, chart, options, message) => {
  const drawing = toPng(chart, options);
  await expect(drawing).rejects.toThrow(WeappUsageError);
  await expect(drawing).rejects.toThrow(message);
});

test.each([
  '<image href="/etc/hostname.png" width="9" height="9"/>',
  "<s:image xmlns:s='http://www.w3.org/2000/svg' xlink:href = '/tmp/a.png'/>",
])('an image by its path is refused: it would be read from this machine (%s)', async (image) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${image}</svg>`;
  await expect(toPng(svg)).rejects.toThrow('an image that is not within it');
});

test('entities, which could hide an image, are refused', async () => {
  const svg = `<!DOCTYPE svg [<!ENTITY a "x">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&a;</text></svg>`;
  await expect(toPng(svg)).rejects.toThrow('entities');
});
