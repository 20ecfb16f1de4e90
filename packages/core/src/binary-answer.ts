/** Bytes in place of JSON: a picture, a recording. */
export interface BinaryAnswer {
  /** WeChat's content type, for example `image/jpeg`. */
  contentType: string;
  /** The whole answer. */
  bytes: Uint8Array<ArrayBuffer>;
}

const BRACE = 0x7b;

/** Whether bytes are WeChat's JSON after all: a failure comes in place of the picture. */
export const isJson = (contentType: string, bytes: Uint8Array): boolean =>
  bytes[0] === BRACE || contentType.includes('json');
