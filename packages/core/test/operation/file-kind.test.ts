import { expect, test } from 'vitest';
import { kindOf } from '../../src/operation/file-kind.ts';

const start = (text: string) => Uint8Array.from(text.padEnd(12, '\0').slice(0, 12), (c) => c.charCodeAt(0));

test.each([
  ['\xff\xd8\xff\xe0', 'jpg', 'image/jpeg'],
  ['\x89PNG\r\n', 'png', 'image/png'],
  ['GIF89a', 'gif', 'image/gif'],
  ['GIF87a', 'gif', 'image/gif'],
  ['BM6\n\n', 'bmp', 'image/bmp'],
  ['RIFF\n\r\x00\x01WEBP', 'webp', 'image/webp'],
  ['\0\0\n\x18ftypmp42', 'mp4', 'video/mp4'],
  ['ID3\x03', 'mp3', 'audio/mpeg'],
  ['\xff\xfb\x90', 'mp3', 'audio/mpeg'],
  ['\xff\xe3\x90', 'mp3', 'audio/mpeg'],
  ['#!AMR\n', 'amr', 'audio/amr'],
  ['%PDF-1.7', 'pdf', 'application/pdf'],
])('%j begins a file of its kind', (text, ending, contentType) => {
  expect(kindOf(start(text))).toEqual({ ending, contentType });
  // Not where it stands further behind.
  expect(kindOf(start(`ab${text}`))).toBeUndefined();
});

test.each(['', 'RIFF\0\0\0\0WAVE', '\xff\xd0\xff', '\xff\x00', 'plain text'])('%j begins none', (text) => {
  expect(kindOf(start(text))).toBeUndefined();
});
