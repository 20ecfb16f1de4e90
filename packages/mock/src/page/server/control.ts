import { parseExact, writeExact } from '../code/exact.ts';

/** An answer of the control API that says what was wrong. */
export class ControlError extends Error {}

/**
 * Calls the control API.
 *
 * @throws {ControlError} with the API's own message, or that the mock cannot be reached.
 */
async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.headers = { 'content-type': 'application/json' };
    init.body = writeExact(body, 0);
  }
  let response: Response;
  let text: string;
  try {
    response = await fetch(`/__mock${path}`, init);
    text = await response.text();
  } catch {
    throw new ControlError('');
  }
  const value = text === '' ? undefined : read(text);
  if (response.ok) return value;
  throw new ControlError(messageOf(value) ?? `HTTP ${response.status}`);
}

function read(text: string): unknown {
  try {
    return parseExact(text);
  } catch {
    throw new ControlError('the answer is not JSON');
  }
}

function messageOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of ['message', 'detail', 'error', 'title', 'errmsg']) {
    const found: unknown = Reflect.get(value, name);
    if (typeof found === 'string') return found;
  }
  return undefined;
}

// The mock and this page are of one version, so its answers are what their types say.
export const control = {
  get: <Answer>(path: string) => call('GET', path) as Promise<Answer>,
  post: <Answer>(path: string, body: unknown = {}) => call('POST', path, body) as Promise<Answer>,
  put: <Answer>(path: string, body: unknown) => call('PUT', path, body) as Promise<Answer>,
  remove: (path: string) => call('DELETE', path),
};

/** A query, without the values that are not set. */
export function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return set.length === 0
    ? ''
    : `?${new URLSearchParams(set.map(([name, value]): [string, string] => [name, String(value)]))}`;
}
