import { fontCharacters } from './font-characters.ts';

let known: ReadonlySet<string> | undefined;

/**
 * A box for each character that the font of this package lacks, such as a rare one in the name of a town: resvg would
 * leave it out, and the name would be another one.
 */
export function boxed(svg: string): string {
  known ??= knownCharacters();
  const characters = known;
  if (characters.size === 0) return svg;
  return svg.replaceAll(/\P{ASCII}/gu, (character) => {
    if (characters.has(character)) return character;
    // Marks that join or select forms have no look of their own.
    return /\p{Default_Ignorable_Code_Point}|\p{M}/u.test(character) ? '' : '□';
  });
}

/** Empty on a Node that was built without the decoder of GB2312. */
function knownCharacters(): ReadonlySet<string> {
  try {
    return new Set(fontCharacters());
  } catch (error) {
    if (error instanceof RangeError) return new Set();
    throw error;
  }
}
