// Writes the font of the pictures: dist/noto-sans-sc.ttf, with its licence beside it.
//
// GB2312 as a whole, not only its level 1: the names of cities (亳州, 濮阳, 深圳) need level 2. It weighs 2.2 MB against
// 1.2 MB. TTF, because resvg reads neither woff nor woff2 and then draws no text at all, without an error.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { fontCharacters } from '../src/picture/font-characters.ts';

const package_ = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'),
);
const dist = join(import.meta.dirname, '../dist');

mkdirSync(dist, { recursive: true });
const whole = readFileSync(join(package_, '400Regular/NotoSansSC_400Regular.ttf'));
const subset = await subsetFont(whole, fontCharacters(), {
  targetFormat: 'sfnt',
  noLayoutClosure: true, // without the glyphs of vertical writing
});
writeFileSync(join(dist, 'noto-sans-sc.ttf'), subset);
copyFileSync(join(package_, 'LICENSE_FONT'), join(dist, 'LICENSE.noto-sans-sc.txt'));
