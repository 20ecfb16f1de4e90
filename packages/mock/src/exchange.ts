import type { IncomingMessage } from 'node:http';
import { mockAnswer } from './engine/answer.ts';
import { createBodyBudget, type ParsedBody, parseBody, type ReadBody, readBody } from './engine/body.ts';
import { checkRequest } from './engine/check.ts';
import { isObject, toJson } from './engine/document.ts';
import { nearest } from './engine/nearest.ts';
import { type Operation, operations, paths, strictOperations } from './engine/operations.ts';
import { picture } from './engine/picture.ts';
import { type Preference, readPreference } from './engine/prefer.ts';
import { loadPrism, type PrismRequest } from './engine/prism.ts';
import { Refusal } from './engine/refusal.ts';
import { describeRequest, firstValues, readUrl, withBody } from './engine/request.ts';
import { createFigures } from './figures/figures.ts';
import { checkPage } from './origin.ts';
import { createAnalysis } from './wechat/analysis.ts';
import { createApiQuota } from './wechat/api-quota.ts';
import type { Apps } from './wechat/apps.ts';
import { Download, type Handlers, text } from './wechat/call.ts';
import { createCodes } from './wechat/codes.ts';
import { errorBody } from './wechat/errors.ts';
import { createLogin } from './wechat/login.ts';
import { createMedia, MEDIA_PATH } from './wechat/media.ts';
import { makeOwn } from './wechat/own.ts';
import { createSafety } from './wechat/safety.ts';
import { createSecure, isSealed, type Opened } from './wechat/secure.ts';
import type { Secure } from './wechat/secure-keys.ts';
import { createSignatures, type Pay } from './wechat/signatures.ts';
import { createTokens } from './wechat/tokens.ts';
import { checkFiles } from './wechat/uploads.ts';

export interface ExchangeOptions {
  apps: Apps | undefined;
  pay: Pay | undefined;
  secure: Secure | undefined;
  /** Lifetime of an access_token, in seconds. */
  lifetime: number;
  now: () => number;
  /** Seed of the analysis figures. */
  seed?: number | string | undefined;
}

/** The response: a JSON body, or bytes. */
export type Answer = (
  | { body: unknown }
  | (Pick<Download, 'bytes' | 'mediaType'> & { filename?: string | undefined; headers?: Headers })
) & {
  /** The errcode of an encrypted error. */
  outcome?: string | undefined;
};

type Headers = Readonly<Record<string, string>>;

/**
 * WeChat's side of the API, with its state: tokens, logins, uploads, quotas, figures. Requests are checked
 * in WeChat's order: address, method, token, body, signatures.
 */
export function createExchange({ apps, pay, secure, lifetime, now, seed }: ExchangeOptions) {
  const codes = createCodes();
  const tokens = createTokens({ apps, lifetime, now });
  const login = createLogin({ apps, codes, now });
  const media = createMedia(now);
  const signatures = createSignatures(pay, login.sessionOf);
  const security = createSecure(secure);
  const apiQuota = createApiQuota({
    apps,
    now,
    tokenCalls: tokens.callsToday,
    clearTokenCalls: tokens.clearQuota,
  });
  const budget = createBodyBudget();
  const figures = createFigures({ seed });
  const handlers: Handlers = {
    ...tokens.handlers,
    ...login.handlers,
    ...media.handlers,
    ...apiQuota.handlers,
    ...createSafety(now),
    ...createAnalysis(now, figures),
    getAppKey: async ({ body, example }) => ({
      ...(await example()),
      ...signatures.merchantKeys(text(body.mchid)),
    }),
  };

  /** Calls `found` with the operation as soon as it is known. */
  async function exchange(incoming: IncomingMessage, found: (operation: Operation) => void): Promise<Answer> {
    const url = readUrl(incoming.url ?? '');
    if (url.pathname.startsWith(MEDIA_PATH)) return download(url.pathname);
    const { headers } = incoming;
    const operation = await findOperation(incoming.method ?? '', url.pathname, isSealed(headers));
    found(operation);
    if (operation.changes) checkPage(headers);
    const preference = readPreference(headers.prefer?.toString());
    if (preference.errcode) throw new Refusal(preference.errcode, 'requested by the Prefer header');

    const query = firstValues(url);
    const prism = await loadPrism();
    if (!prism.hasCredentials(operation.prism, describeRequest(operation, url)))
      throw missingCredential(operation, query);
    let appid = '';
    if (operation.credentials.includes('access_token')) {
      appid = tokens.check(query.access_token ?? '');
      apiQuota.count(appid, url.pathname);
    }
    const hasBody = operation.body || isSealed(headers);
    const read = hasBody ? await readBody(incoming, budget, operation.body) : NO_BODY;
    try {
      const { bytes } = read;
      const arrived = { incoming, operation, appid, preference, url, bytes };
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
    const { incoming, operation, appid, preference, url, bytes } = arrived;
    const query = firstValues(url);
    checkFiles(operation, query, body, files);
    const headers = { ...textHeaders(incoming), 'content-type': 'application/json' };
    const length = operation.body ? bytes.length : 0;
    const request = withBody(describeRequest(operation, url), headers, body, length);
    await checkRequest(operation, request, length);
    const fields = isObject(body) ? body : {};
    signatures.check(operation, url.pathname, { appid, query, body: fields, bytes });

    if (operation.binary) return picture(operation.binary);
    const handler = handlers[operation.id];
    if (preference.dynamic || preference.example !== undefined) {
      return { body: await preferred(operation, request, preference) };
    }
    const example = async () => {
      const answer = await mockAnswer(operation, request);
      const openid = text(fields.openid ?? query.openid);
      return isObject(answer) ? makeOwn(operation, answer, { appid, openid, now: now() }) : {};
    };
    if (!handler) return { body: await example() };
    const baseUrl = `http://${incoming.headers.host || `localhost:${incoming.socket.localPort}`}`;
    const answer = await handler({ appid, query, body: fields, files, baseUrl, example });
    return answer instanceof Download ? answer : { body: answer };
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
      plain = { body: errorBody(error, operation.section, now()), outcome: String(error.errcode) };
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
    tokens: tokens.log,
    truth: figures.truth,
    /** Entries (or bytes) in memory, by kind. Every kind is bounded. */
    kept: () => ({
      ...tokens.kept(),
      ...media.kept(),
      codes: codes.kept(),
      sessions: login.kept(),
      apiQuota: apiQuota.kept(),
      ...figures.kept(),
      bodyBytes: budget.held,
    }),
  };
}

/** A call whose token is valid. */
interface Arrived {
  incoming: IncomingMessage;
  operation: Operation;
  appid: string;
  preference: Preference;
  url: URL;
  bytes: Uint8Array<ArrayBuffer>;
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
async function findOperation(method: string, path: string, isSealed: boolean): Promise<Operation> {
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

async function preferred(operation: Operation, request: PrismRequest, preference: Preference) {
  if (!preference.dynamic) return mockAnswer(operation, request, preference);
  // From an open schema, Prism would also generate fields that are not in the spec.
  const build = strictOperations.get(request.url.path)?.get(operation.method);
  return mockAnswer((await build?.()) ?? operation, request, preference);
}

function textHeaders({ headers }: IncomingMessage): Record<string, string> {
  const lines = Object.entries(headers).map(([name, value = '']) => [name, value.toString()]);
  return Object.fromEntries(lines);
}
