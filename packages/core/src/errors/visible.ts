/**
 * Makes untrusted text safe to log: cuts it to a length and escapes line breaks, control characters and characters that
 * reverse the text direction, for example as `\u001b`.
 */
export const visible = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )
    .slice(0, most);
