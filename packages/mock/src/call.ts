import type { JsonObject } from './document.ts';

/** A valid request, as the parts of the mock that keep state see it. */
export interface Call {
  query: Readonly<Record<string, string>>;
  body: JsonObject;
  /** The answer without state: the spec's example. */
  example(): Promise<JsonObject>;
}

/** Answers an operation's calls; returns the body, throws Refusal. */
export type Handler = (call: Call) => JsonObject | Promise<JsonObject>;

/** Handlers by operationId. */
export type Handlers = Readonly<Record<string, Handler>>;

/** A field of the query or body as text, '' where it is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
