/** Bytes in place of JSON: a picture, a recording. */
export interface BinaryAnswer {
  /** WeChat's content type, for example `image/jpeg`. */
  contentType: string;
  /** The whole answer. */
  bytes: Uint8Array<ArrayBuffer>;
}

const BRACE = 0x7b;

/** Whether bytes are text after all: WeChat's JSON, or a gateway's page, in place of the picture. */
export const isText = (contentType: string, bytes: Uint8Array): boolean =>
  bytes[0] === BRACE || /json|^text\//.test(contentType);
