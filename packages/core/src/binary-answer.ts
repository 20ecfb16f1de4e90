/** Bytes in place of JSON: a picture, a recording. */
export interface BinaryAnswer {
  /** WeChat's content type, for example `image/jpeg`. */
  contentType: string;
  /** The whole answer. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Whether bytes are text after all: WeChat's JSON, or a gateway's page, in place of the picture. */
export function isText(contentType: string, bytes: Uint8Array): boolean {
  if (/json|^text\/|html|xml/i.test(contentType)) return true;
  // `{`, after white space or a byte order mark.
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  return first === 0x7b;
}
