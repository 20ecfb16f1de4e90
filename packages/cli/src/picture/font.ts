import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { WeappUsageError } from '@weapp-openapi/core';

/** The family's name in the font of this package. */
export const FAMILY = 'Noto Sans SC';

/** The font of this package: Noto Sans SC with the characters of GB2312, as a file. */
export function ownFont(): string {
  const file = createRequire(import.meta.url).resolve('#picture-font');
  return checkFont(file);
}

/** First bytes of TrueType, its collections, OpenType with PostScript outlines, and Apple's TrueType. */
const READABLE = new Set(['00010000', '74746366', '4f54544f', '74727565']);

/**
 * Checks that resvg can read a font. It ignores files that it cannot, woff and woff2 among them, and then draws no
 * text without saying so.
 */
export function checkFont(file: string): string {
  const mark = firstBytes(file);
  if (READABLE.has(mark)) return file;
  throw new WeappUsageError(
    `${file} is no TrueType or OpenType font (ttf, ttc, otf). woff fonts cannot be used.`,
  );
}

function firstBytes(file: string): string {
  const bytes = Buffer.alloc(4);
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new WeappUsageError(`The font ${file} cannot be read (${code}).`);
  }
  try {
    readSync(descriptor, bytes, 0, 4, 0);
  } finally {
    closeSync(descriptor);
  }
  return bytes.toString('hex');
}
