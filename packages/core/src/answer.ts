import type { Explain } from './errcode.ts';
import { WeappApiError, WeappHttpError } from './errors.ts';
import type { Operation } from './operation.ts';
import { headerOf, type TransportResponse } from './transport.ts';

const RID = /[\s,]*rid:\s*([0-9a-f]+(?:-[0-9a-f]+)+)\s*$/i;

/** What a body stands for: the success value, or an error. */
type Reading =
  | { body: unknown; data: unknown; error?: undefined }
  | { body: unknown; data?: undefined; error: WeappApiError };

/** Reads an answer's text: the parsed body, and the error that it stands for. */
export async function readAnswer(
  operation: Operation,
  response: TransportResponse,
  text: string,
  clean: (text: string) => string,
  explain: Explain | undefined,
): Promise<Reading> {
  const { status } = response;
  const body = parseJson(operation[5]?.decode?.(text) ?? text);
  const { errcode, errmsg } = Object(body);
  if (typeof errcode === 'number' && errcode !== 0) {
    const message = clean(typeof errmsg === 'string' ? errmsg : '');
    // Without its explanation, where that cannot be loaded, an errcode is still an errcode.
    const explained = await explain?.(operation, errcode).catch(() => undefined);
    const failure = { errcode, errmsg: message.replace(RID, ''), rid: RID.exec(message)?.[1] };
    return { body, error: new WeappApiError(operation[0], { ...failure, ...explained }) };
  }
  const fault =
    status < 200 || status > 299
      ? ''
      : body !== undefined
        ? undefined
        : text === ''
          ? ', but the answer is empty'
          : `, but its ${text.length} characters are not JSON`;
  if (fault !== undefined) {
    const what = `HTTP status ${status}${fault}.`;
    throw new WeappHttpError(operation[0], status, what, headerOf(response, 'retry-after'));
  }
  return { body, data: body };
}

// Whatever the content type says: WeChat sends JSON as text/plain too, and raw control characters inside of
// strings. The parser's own message would repeat a part of the body.
const parseJson = (text: string): unknown => tryParse(text) ?? tryParse(repair(text));

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const repair = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/"(?:[^"\\]|\\.)*"/gs, (string) =>
      string.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1)),
    );
