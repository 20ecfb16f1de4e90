import { apply, type Given } from './control/apply.ts';
import type { Entry } from './control/journal.ts';
import type { CallView } from './control/rule.ts';
import type { Rules } from './control/rules.ts';
import { Dropped, pick, wait } from './control/wait.ts';
import { mockAnswer } from './engine/answer.ts';
import { createBodyBudget, type ParsedBody, parseBody, type ReadBody, readBody } from './engine/body.ts';
import { checkRequest } from './engine/check.ts';
import { isObject, type JsonObject, toJson } from './engine/document.ts';
import { rounded } from './engine/exact-json.ts';
import type { Incoming } from './engine/incoming.ts';
import { nearest } from './engine/nearest.ts';
import { type Operation, operations, paths, strictOperations } from './engine/operations.ts';
import { picture } from './engine/picture.ts';
import { type Preference, readPreference } from './engine/prefer.ts';
import { loadPrism, type PrismRequest } from './engine/prism.ts';
import { Refusal } from './engine/refusal.ts';
import { describeRequest, firstValues, readUrl, withBody } from './engine/request.ts';
import { checkPage } from './origin.ts';
import { Download, text } from './wechat/call.ts';
import { echo } from './wechat/echo.ts';
import { errorBody } from './wechat/errors.ts';
import { MEDIA_PATH } from './wechat/media.ts';
import { makeOwn } from './wechat/own.ts';
import { isSealed, type Opened } from './wechat/secure.ts';
import { checkFiles } from './wechat/uploads.ts';
import type { World } from './wechat/world.ts';

/** The answer: a JSON body, or bytes. */
export type Answer = (
  | { body: unknown }
  | (Pick<Download, 'bytes' | 'mediaType'> & { filename?: string | undefined; headers?: Headers })
) & {
  /** HTTP status. Default: 200. */
  status?: number;
  /** The errcode of an encrypted error. */
  outcome?: number | undefined;
  /** What the journal shows of bytes. */
  shown?: unknown;
};

type Headers = Readonly<Record<string, string>>;

export interface ExchangeOptions {
  world: World;
  rules: Rules;
  now: () => number;
}

/** Answers a call; requests are checked in WeChat's order: address, method, token, body, signatures. */
export function createExchange({ world, rules, now }: ExchangeOptions) {
  const { handlers, tokens, media, signatures, security, apiQuota } = world;
  const budget = createBodyBudget();

  /** Writes what becomes known of the call into `entry`. */
  async function exchange(incoming: Incoming, entry: Entry): Promise<Answer> {
    const url = readUrl(incoming.target);
    entry.path = url.pathname;
    if (url.pathname.startsWith(MEDIA_PATH)) return download(url.pathname);
    const { headers } = incoming;
    const operation = await findOperation(incoming.method, url.pathname, isSealed(headers));
    entry.operation = operation.id;
    if (operation.changes) checkPage(headers);
    const preference = readPreference(headers.prefer);
    const preferred = await prefer(preference, incoming.signal);
    if (preferred) return preferred;

    const query = firstValues(url);
    const prism = await loadPrism();
    if (!prism.hasCredentials(operation.prism, describeRequest(operation, url)))
      throw missingCredential(operation, query);
    if (operation.credentials.includes('access_token')) {
      entry.appid = tokens.check(query.access_token ?? '');
      apiQuota.count(entry.appid, url.pathname);
    }
    const hasBody = operation.body || isSealed(headers);
    const read = hasBody ? await readBody(incoming, budget, operation.body) : NO_BODY;
    try {
      const { bytes } = read;
      entry.size = bytes.length;
      const { appid } = entry;
      const arrived = { incoming, operation, appid, preference, url, bytes, entry };
      const opened = await security.open(operation, { appid, headers, path: url.pathname, bytes });
      if (!opened) return await answerTo(arrived, parseBody(operation, bytes, headers['content-type'] ?? ''));
      const { query: sealedQuery, body } = opened;
      const plainUrl = new URL(
        `${url.pathname}?${new URLSearchParams({ ...sealedQuery, access_token: query.access_token ?? '' })}`,
        url,
      );
      return await sealedAnswer(operation, opened, () =>
        answerTo({ ...arrived, url: plainUrl }, { body, files: new Map() }),
      );
    } finally {
      read.release();
    }
  }

  /** Checks a call whose token is valid, and answers it. */
  async function answerTo(arrived: Arrived, { body, files }: ParsedBody): Promise<Answer> {
    const { incoming, operation, appid, preference, url, bytes, entry } = arrived;
    const query = firstValues(url);
    const fields = isObject(body) ? body : {};
    const call = viewOf(operation, appid, query, fields);
    Object.assign(entry, {
      appid: call.appid,
      openid: call.openid,
      input: call.input,
      files: [...files.values()].map(({ name, filename, mediaType, bytes: { length: size } }) => ({
        ...{ name, filename, mediaType, size },
      })),
    });
    checkFiles(operation, query, body, files);
    const length = operation.body ? bytes.length : 0;
    const headers = { ...textHeaders(incoming), 'content-type': 'application/json' };
    const request = withBody(describeRequest(operation, url), headers, rounded(body), length);
    await checkRequest(operation, request, length);
    signatures.check(operation, url.pathname, { appid, query, body: fields, bytes });

    const example = async () => {
      const answer = await mockAnswer(operation, request);
      if (!isObject(answer)) return {};
      const own = makeOwn(operation, answer, { appid, openid: call.openid, now: now() });
      return echo(operation, answer, own, call.input);
    };
    async function usual(): Promise<Answer> {
      if (!operation.binary && (preference.dynamic || preference.example !== undefined))
        return { body: await preferredBody(operation, request, preference) };
      const handler = handlers[operation.id];
      if (!handler && operation.binary) return picture(operation.binary);
      if (!handler) return { body: await example() };
      const answer = await handler({
        ...{ appid, query, body: fields, files, example },
        baseUrl: incoming.baseUrl,
      });
      return answer instanceof Download ? answer : { body: answer };
    }
    const taken = rules.take(call);
    if (!taken) return usual();
    entry.rule = taken.rule;
    const toBody = async (name?: string) => {
      if (name !== undefined) return objectOf(await preferredBody(operation, request, { example: name }));
      const answer = await usual();
      return 'body' in answer ? objectOf(answer.body) : {};
    };
    const given = await apply(taken.step, call, incoming.signal, toBody, taken.rule);
    return given ? toAnswer(given, operation) : usual();
  }

  /** The answer to an encrypted call; errors after its decryption are encrypted too. */
  async function sealedAnswer(
    operation: Operation,
    { seal }: Opened,
    answer: () => Promise<Answer>,
  ): Promise<Answer> {
    let plain: Answer;
    try {
      plain = await answer();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      plain = { body: errorBody(error, operation.section, now()), outcome: error.errcode };
    }
    if (!('body' in plain)) return { ...plain, ...(await seal(plain.bytes)) };
    const mediaType = 'application/json; charset=utf-8';
    return { mediaType, outcome: plain.outcome, ...(await seal(toJson(plain.body))) };
  }

  function download(path: string): Answer {
    const found = media.download(path);
    if (!found) throw new Refusal(40007, 'this mock has no upload at that address', 404);
    return found;
  }

  return {
    exchange,
    /** Bytes of request bodies in memory. */
    bodyBytes: () => budget.held,
  };
}

/** What a rule and the journal see of a call: no credential, and the user that it names. */
export function viewOf(
  { id, credentials }: Operation,
  appid: string,
  query: Readonly<Record<string, string>>,
  body: JsonObject,
): CallView {
  const input: JsonObject = Object.create(null);
  for (const [name, value] of Object.entries(query)) if (!credentials.includes(name)) input[name] = value;
  for (const [name, value] of Object.entries(body)) input[name] = value;
  const openid = text(input.openid) || text(input.touser) || text(input.user_openid);
  return { operation: id, appid: appid || text(input.appid), openid, input };
}

/** What the Prefer header asks for without a look at the request. */
async function prefer(preference: Preference, signal: AbortSignal): Promise<Answer | undefined> {
  const { delay, drop, status, errcode } = preference;
  if (delay !== undefined) await wait(pick(delay), signal);
  if (drop) throw new Dropped();
  if (errcode) throw new Refusal(errcode, 'requested by the Prefer header', status);
  if (status === undefined) return undefined;
  const given = await apply(
    { status },
    { operation: '', appid: '', openid: '', input: {} },
    signal,
    async () => ({}),
  );
  return given && toAnswer(given);
}

/** The answer that a rule gives. */
function toAnswer({ status = 200, body, mediaType }: Given, operation?: Operation): Answer {
  if (body instanceof Uint8Array)
    return { status, bytes: body, mediaType: mediaType ?? operation?.binary ?? 'application/octet-stream' };
  if (typeof body !== 'string') return { status, body };
  return { status, bytes: Buffer.from(body), mediaType: status === 200 ? 'text/plain' : 'text/html' };
}

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** A call whose token is valid. */
interface Arrived {
  incoming: Incoming;
  operation: Operation;
  appid: string;
  preference: Preference;
  url: URL;
  bytes: Uint8Array<ArrayBuffer>;
  entry: Entry;
}

const NO_BODY: ReadBody = { bytes: new Uint8Array(), release() {} };

/** WeChat's error for a missing token or signature. Only virtual payment and B2b use signatures. */
function missingCredential(
  { credentials, section }: Operation,
  query: Readonly<Record<string, string>>,
): Refusal {
  const missing = credentials.find((name) => !query[name]);
  if (missing === undefined || missing === 'access_token') return new Refusal(41001);
  return new Refusal(section === 'B2b' ? 9403200 : 268490003, `${missing} is missing`);
}

/** `isSealed`: a GET is sent as a POST, because encrypted data needs a body. */
export async function findOperation(method: string, path: string, isSealed: boolean): Promise<Operation> {
  const methods = operations.get(path);
  if (!methods) {
    const known = nearest(path, paths);
    const where = known ? `the nearest known path is ${known}` : 'no known path is similar';
    // As from WeChat (wechatpy #179, #289), whose shop docs explain the code as a wrong API address.
    throw new Refusal(40066, `the spec has no such path; ${where}`);
  }
  const build =
    methods.get(method.toLowerCase()) ?? (isSealed && method === 'POST' ? methods.get('get') : undefined);
  if (!build) throw new Refusal(methods.has('post') ? 43002 : 43001);
  return build();
}

async function preferredBody(operation: Operation, request: PrismRequest, preference: Preference) {
  if (!preference.dynamic) return mockAnswer(operation, request, preference);
  // From an open schema, Prism would also generate fields that are not in the spec.
  const build = strictOperations.get(request.url.path)?.get(operation.method);
  return mockAnswer((await build?.()) ?? operation, request, preference);
}

function textHeaders({ headers }: Incoming): Record<string, string> {
  const lines = Object.entries(headers).map(([name, value = '']) => [name, value]);
  return Object.fromEntries(lines);
}
