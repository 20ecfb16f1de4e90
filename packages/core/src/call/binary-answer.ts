import { headerOf } from './header-of.ts';
import type { TransportResponse } from './transport.ts';

/** An answer of bytes instead of JSON, such as a picture or a recording. */
export interface BinaryAnswer {
  /** WeChat's content type, for example `image/jpeg`. */
  contentType: string;
  /** The whole answer. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** The answer as a file; undefined if its bytes are text. */
export function fileOf({ headers, status }: TransportResponse, bytes: Uint8Array): BinaryAnswer | undefined {
  const contentType = headerOf(headers, 'content-type');
  const isOk = status >= 200 && status < 300;
  if (bytes.length === 0 || !isOk || isText(contentType, bytes)) return undefined;
  return { contentType, bytes: bytes as Uint8Array<ArrayBuffer> };
}

/** Whether the bytes are text instead of a file: WeChat's JSON or a gateway's page. */
function isText(contentType: string, bytes: Uint8Array): boolean {
  if (/[/+](json|xml)\b|^text\//i.test(contentType)) return true;
  // `{"` or `{}`: a single `{` is not enough, since RTF files begin with it and MP4 files may.
  return /^(ï»¿)?\s*{\s*["}]/.test(String.fromCharCode(...bytes.subarray(0, 64)));
}
