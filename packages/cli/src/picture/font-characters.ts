/** The characters of the pictures' font: ASCII, Latin-1, the signs that charts use, and GB2312. */
export function fontCharacters(): string {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x203a],
  ] as const;
  const latin = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return `${latin.join('')}□●○▲△▼▽◆◇→←↑↓≤≥≈±×÷−‰℃￥€…${gb2312()}`;
}

/** All rows of GB2312: signs, full-width letters, Greek, kana, and 6,763 Chinese characters. */
function gb2312(): string {
  const decoder = new TextDecoder('gb2312');
  let text = '';
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) text += decoder.decode(Uint8Array.of(row, cell));
  }
  return text.replaceAll('\ufffd', '');
}
