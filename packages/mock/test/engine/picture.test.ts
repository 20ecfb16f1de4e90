import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { picture } from '../../src/engine/picture.ts';

test('a JPEG begins and ends as one', () => {
  const { bytes, mediaType } = picture('image/jpeg');
  expect(mediaType).toBe('image/jpeg');
  expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(bytes.subarray(-2).toString('hex')).toBe('ffd9');
});

test('a PNG has right checksums', () => {
  const { bytes } = picture('image/png');
  let offset = 8;
  const chunks: string[] = [];
  while (offset < bytes.length) {
    const length = bytes.readUInt32BE(offset);
    const content = bytes.subarray(offset + 4, offset + 8 + length);
    expect(bytes.readUInt32BE(offset + 8 + length)).toBe(crc32(content));
    chunks.push(content.subarray(0, 4).toString());
    offset += 12 + length;
  }
  expect(chunks).toEqual(['IHDR', 'IDAT', 'IEND']);
});

test('of another media type comes a line of text', () => {
  expect(picture('audio/mpeg').bytes.length).toBeGreaterThan(0);
});
