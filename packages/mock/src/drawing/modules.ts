/** A square of dark and light modules, row by row, with a light margin around them. */
export type Modules = readonly (readonly boolean[])[];

/** The margin that the standard asks for, in modules. */
const QUIET = 4;

/** The QR code of a text. The lowest error correction: a picture on a screen has no stains, and larger modules. */
export async function modulesOf(text: string): Promise<Modules> {
  // Loaded on first use; in the published package it is in the same file as Prism.
  const { encodeQR } = await import('qr');
  return encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
}

/** A square picture in two colours: 1 is dark. */
export interface Mask {
  size: number;
  pixels: Uint8Array;
}

/** Modules of these sizes fit the blocks of a JPEG, which then are few different ones. Readers need two pixels. */
const SIZES = [...Array.from({ length: 20 }, (_, at) => 160 - 8 * at), 4, 2];
const BLOCK = 8;

/** Enlarges the modules as far as they fit, in the middle of a picture as wide as asked, or as wide as needed. */
export function enlarge(modules: Modules, width: number): Mask {
  const scale = SIZES.find((size) => size * modules.length <= width) ?? 2;
  const size = Math.max(width, scale * modules.length);
  const margin = Math.floor((size - scale * modules.length) / 2 / BLOCK) * BLOCK;
  const pixels = new Uint8Array(size * size);
  for (const [row, line] of modules.entries()) {
    const top = margin + row * scale;
    for (const [column, isDark] of line.entries()) {
      if (isDark)
        pixels.fill(1, top * size + margin + column * scale, top * size + margin + (column + 1) * scale);
    }
    for (let copy = 1; copy < scale; copy++) {
      pixels.copyWithin((top + copy) * size, top * size, (top + 1) * size);
    }
  }
  return { size, pixels };
}
