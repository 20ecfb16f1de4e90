import type { ServerResponse } from 'node:http';
import type { Fields } from './fields.ts';

/** A call of the control API that has passed the guard. */
export interface AdminCall {
  /** The values in the path, decoded. */
  path: Readonly<Record<string, string>>;
  query: Fields;
  /** The JSON body; undefined if there is none. */
  body: unknown;
  headers: Readonly<Record<string, string | undefined>>;
  /** Aborted when the caller has gone. */
  signal: AbortSignal;
}

/** JSON with a status, or an answer that goes on by itself. */
export type AdminAnswer =
  | { status?: number; body?: unknown }
  | { stream: (response: ServerResponse) => void };

/** One operation of the control API. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/__mock`, for example `/operations/{id}`. */
  path: string;
  /** Names of the query's fields. */
  query?: readonly string[];
  /** The longest body in bytes. Default: 1 MiB. */
  longest?: number;
  answer(call: AdminCall): AdminAnswer | Promise<AdminAnswer>;
}
