import type { JsonObject } from '../engine/document.ts';
import type { Files } from '../engine/form.ts';

/** A valid request, as the parts of the mock that keep state see it. */
export interface Call {
  /** The mini program that the call is made for; '' where it carries no token. */
  appid: string;
  query: Readonly<Record<string, string>>;
  body: JsonObject;
  /** A form's files. */
  files: Files;
  /** Where the caller finds the mock, for example `http://127.0.0.1:4010`. */
  baseUrl: string;
  /** The answer without state: the spec's example. */
  example(): Promise<JsonObject>;
}

/** What is sent back in place of JSON. */
export class Download {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly filename: string | undefined;

  constructor(bytes: Uint8Array, mediaType: string, filename?: string) {
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.filename = filename;
  }
}

/** Answers an operation's calls with the body, or throws Refusal. */
export type Handler = (call: Call) => JsonObject | Download | Promise<JsonObject>;

/** Handlers by operationId. */
export type Handlers = Readonly<Record<string, Handler>>;

/** A field of the query or body as text, '' where it is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
