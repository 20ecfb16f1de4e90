import { headerOf } from './header-of.ts';
import type { TransportResponse } from './transport.ts';

/** Bytes in place of JSON: a picture, a recording. */
export interface BinaryAnswer {
  /** WeChat's content type, for example `image/jpeg`. */
  contentType: string;
  /** The whole answer. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** The file that an answer's bytes are; undefined if they are text. */
export function fileOf({ headers, status }: TransportResponse, bytes: Uint8Array): BinaryAnswer | undefined {
  const contentType = headerOf(headers, 'content-type');
  const isOk = status >= 200 && status < 300;
  if (bytes.length === 0 || !isOk || isText(contentType, bytes)) return undefined;
  return { contentType, bytes: bytes as Uint8Array<ArrayBuffer> };
}

/** Whether bytes are text after all: WeChat's JSON, or a gateway's page, in place of the picture. */
function isText(contentType: string, bytes: Uint8Array): boolean {
  if (/[/+](json|xml)\b|^text\//i.test(contentType)) return true;
  // `{"` or `{}`: a file may begin with the one character too, as RTF does and MP4 may.
  return /^(ï»¿)?\s*{\s*["}]/.test(String.fromCharCode(...bytes.subarray(0, 64)));
}
