// For binary responses Prism sends the literal text `string`. The mock sends the smallest valid picture of
// each type instead: a single pixel.

const JPEG = [
  'ffd8',
  `ffdb004300${'01'.repeat(64)}`, // quantisation: all ones
  'ffc0000b080001000101011100', // one grey component of 1 by 1
  `ffc4001400${'01'}${'00'.repeat(15)}00`, // one DC code: no difference
  `ffc4001410${'01'}${'00'.repeat(15)}00`, // one AC code: end of block
  'ffda0008010100003f003f', // the scan: both codes, padded with ones
  'ffd9',
].join('');

const PNG =
  '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55' +
  '0000000a49444154789c636800000082008177cd72b60000000049454e44ae426082';

const PICTURES: Readonly<Record<string, string>> = { 'image/jpeg': JPEG, 'image/png': PNG };

/** A picture of the media type; a line of text for other types, such as a bill's. */
export const picture = (mediaType: string) => ({
  bytes: mediaType in PICTURES ? Buffer.from(PICTURES[mediaType] ?? '', 'hex') : Buffer.from('weapp-mock\n'),
  mediaType,
});
