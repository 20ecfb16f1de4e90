/** Bytes in place of JSON: a picture, a recording. */
export interface BinaryAnswer {
  /** WeChat's content type, for example `image/jpeg`. */
  contentType: string;
  /** The whole answer. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Whether bytes are text after all: WeChat's JSON, or a gateway's page, in place of the picture. */
export function isText(contentType: string, bytes: Uint8Array): boolean {
  if (/[/+](json|xml)\b|^text\//i.test(contentType)) return true;
  // `{"` or `{}`: a file may begin with the one character too, as RTF does and MP4 may.
  return /^(ï»¿)?\s*{\s*["}]/.test(String.fromCharCode(...bytes.subarray(0, 64)));
}
