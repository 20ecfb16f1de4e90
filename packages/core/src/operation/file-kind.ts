/** The filename extension and content type, by which WeChat tells what a file is. */
interface FileKind {
  ending: string;
  contentType: string;
}

// The file types that the documented uploads accept, by their first bytes (as Latin-1).
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

/** The type of a file, from its first 12 bytes; undefined if it is not recognised. */
export function kindOf(start: Uint8Array): FileKind | undefined {
  const text = String.fromCharCode(...start);
  const found = KINDS.find(([pattern]) => pattern.test(text));
  return found && { ending: found[1], contentType: found[2] };
}
