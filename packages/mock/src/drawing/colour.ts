/** Red, green, blue: 0 to 255. */
export type Colour = readonly [number, number, number];

export const BLACK: Colour = [0, 0, 0];

/** Luminance and the two colour differences of JFIF: https://www.w3.org/Graphics/JPEG/jfif3.pdf */
export const toYCbCr = ([r, g, b]: Colour): Colour => [
  0.299 * r + 0.587 * g + 0.114 * b,
  128 - 0.168736 * r - 0.331264 * g + 0.5 * b,
  128 + 0.5 * r - 0.418688 * g - 0.081312 * b,
];
