/**
 * A stranger's text as a log line may carry it, cut to a length: line breaks, escape codes and characters that turn
 * the direction of a text around are written out, such as `\u001b`.
 */
export const visible = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )
    .slice(0, most);
