import { explainErrcode } from './errcode.ts';
import { WeappApiError, WeappHttpError } from './errors.ts';
import { quoteInt64 } from './int64.ts';
import { docsUrl, type Operation } from './operation.ts';

const RID = /[\s,]*rid:\s*([0-9a-f]+(?:-[0-9a-f]+)+)\s*$/i;

/** Reads an answer's text: the parsed body, or the error that it stands for. */
export function readAnswer(
  operation: Operation,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  text: string,
  clean: (text: string) => string,
): { data: unknown } | { error: WeappApiError } {
  const int64 = operation[7];
  const body = parseJson(int64 ? quoteInt64(text, int64) : text);
  const errcode = typeof body === 'object' && body !== null ? Reflect.get(body, 'errcode') : undefined;
  if (typeof errcode === 'number' && errcode !== 0) {
    const errmsg = Reflect.get(Object(body), 'errmsg');
    return { error: apiError(operation, errcode, clean(typeof errmsg === 'string' ? errmsg : '')) };
  }
  if (status < 200 || status > 299) {
    const retryAfter = headers.get('retry-after') ?? undefined;
    throw new WeappHttpError(operation[0], status, `HTTP status ${status}.`, retryAfter);
  }
  if (body === undefined) {
    throw new WeappHttpError(
      operation[0],
      status,
      `HTTP status ${status}, but the ${text.length} characters of the answer are not JSON.`,
    );
  }
  return { data: body };
}

function apiError(operation: Operation, errcode: number, message: string): WeappApiError {
  const [meaning, remedy, retryable] = explainErrcode(operation, errcode) ?? [];
  return new WeappApiError(operation[0], {
    errcode,
    errmsg: message.replace(RID, ''),
    rid: RID.exec(message)?.[1],
    meaning,
    remedy,
    retryable: retryable === 1,
    docs: docsUrl(operation),
  });
}

// Whatever the content type says: WeChat sends JSON as text/plain too, and raw control characters inside of
// strings. The parser's own message would repeat a part of the body.
const parseJson = (text: string): unknown => tryParse(text) ?? tryParse(escapeControls(text));

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const escapeControls = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"/gs, (string) =>
    string.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1)),
  );
