/** What WeChat wants to know of a file. */
interface FileKind {
  ending: string;
  contentType: string;
}

// The kinds that the documented uploads take, by the bytes (in Latin-1) that such files begin with.
const KINDS: readonly [start: RegExp, ending: string, contentType: string][] = [
  [/^\xff\xd8\xff/, 'jpg', 'image/jpeg'],
  [/^\x89PNG/, 'png', 'image/png'],
  [/^GIF8/, 'gif', 'image/gif'],
  [/^BM/, 'bmp', 'image/bmp'],
  [/^RIFF....WEBP/s, 'webp', 'image/webp'],
  [/^....ftyp/s, 'mp4', 'video/mp4'],
  [/^(ID3|\xff[\xe0-\xff])/, 'mp3', 'audio/mpeg'],
  [/^#!AMR/, 'amr', 'audio/amr'],
  [/^%PDF/, 'pdf', 'application/pdf'],
];

/** The kind of a file by its first 12 bytes; undefined where they do not tell. */
export function kindOf(start: Uint8Array): FileKind | undefined {
  const text = String.fromCharCode(...start);
  const found = KINDS.find(([pattern]) => pattern.test(text));
  return found && { ending: found[1], contentType: found[2] };
}
