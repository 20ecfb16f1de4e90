import type { IncomingMessage } from 'node:http';
import { createAnalysis } from './analysis.ts';
import { mockAnswer } from './answer.ts';
import { type Apps, createAppHandlers } from './apps.ts';
import { parseBody, readBody } from './body.ts';
import type { Handlers } from './call.ts';
import { checkRequest } from './check.ts';
import { isObject } from './document.ts';
import { Refusal } from './errors.ts';
import { createLogin } from './login.ts';
import { nearest } from './nearest.ts';
import { type Operation, operations, strictOperations } from './operations.ts';
import { picture } from './picture.ts';
import { readPreference } from './prefer.ts';
import { loadPrism } from './prism.ts';
import { describeRequest, firstValues, withBody } from './request.ts';
import type { createTokens } from './tokens.ts';

export interface ExchangeOptions {
  apps: Apps | undefined;
  tokens: ReturnType<typeof createTokens>;
  now: () => number;
}

/** What is sent back: a JSON body, or bytes. */
export type Answer = { body: unknown } | { bytes: Uint8Array; mediaType: string };

/**
 * WeChat's side of the API with its state: tokens, logins, figures. The checks come in WeChat's order:
 * address, method, token, body. `found` is told the operation as soon as it is known.
 */
export function createExchange({ apps, tokens, now }: ExchangeOptions) {
  const handlers: Handlers = {
    ...tokens.handlers,
    ...createAppHandlers(apps),
    ...createLogin(apps),
    ...createAnalysis(now),
  };

  return async function exchange(
    incoming: IncomingMessage,
    found: (operation: Operation) => void,
  ): Promise<Answer> {
    const url = readUrl(incoming.url ?? '');
    const operation = await findOperation(incoming.method ?? '', url.pathname);
    found(operation);
    const preference = readPreference(incoming.headers.prefer?.toString());
    if (preference.errcode) throw new Refusal(preference.errcode, 'asked for by the header Prefer');

    const query = firstValues(url);
    const address = describeRequest(operation, url);
    const prism = await loadPrism();
    if (!prism.hasCredentials(operation.prism, address)) throw missingCredential(operation, query);
    if (operation.credentials.includes('access_token')) tokens.check(query.access_token ?? '');

    const bytes = operation.body ? await readBody(incoming) : new Uint8Array();
    const body = await parseBody(operation, bytes, incoming.headers['content-type'] ?? '');
    const headers = { ...textHeaders(incoming), 'content-type': 'application/json' };
    const request = withBody(address, headers, body, bytes.length);
    await checkRequest(operation, request, bytes.length);

    if (operation.binary) return picture(operation.binary);
    const handler = handlers[operation.id];
    if (preference.dynamic) {
      // From an open schema Prism makes up fields besides those of the spec.
      const build = strictOperations.get(url.pathname)?.get(operation.method);
      return { body: await mockAnswer((await build?.()) ?? operation, request, preference) };
    }
    if (!handler || preference.example !== undefined) {
      return { body: await mockAnswer(operation, request, preference) };
    }
    const example = async () => {
      const answer = await mockAnswer(operation, request);
      return isObject(answer) ? answer : {};
    };
    return { body: await handler({ query, body: isObject(body) ? body : {}, example }) };
  };
}

/** WeChat's answer to a call without its token or its signature; only virtual payment and B2b sign. */
function missingCredential(
  { credentials, section }: Operation,
  query: Readonly<Record<string, string>>,
): Refusal {
  const missing = credentials.find((name) => !query[name]);
  if (missing === undefined || missing === 'access_token') return new Refusal(41001);
  return new Refusal(section === 'B2b' ? 9403200 : 268490003, `${missing} is missing`);
}

function readUrl(target: string): URL {
  // Any origin will do: a client that speaks to a proxy sends the whole URL.
  const url = URL.parse(target, 'http://mock');
  if (!url) throw new Refusal(40066, 'the address does not parse');
  return url;
}

async function findOperation(method: string, path: string): Promise<Operation> {
  const methods = operations.get(path);
  if (!methods) {
    const known = nearest(path, operations.keys());
    throw new Refusal(40066, known ? `the nearest known path is ${known}` : 'no known path is like this one');
  }
  const build = methods.get(method.toLowerCase());
  if (!build) throw new Refusal(methods.has('post') ? 43002 : 43001);
  return build();
}

function textHeaders({ headers }: IncomingMessage): Record<string, string> {
  const lines = Object.entries(headers).map(([name, value = '']) => [name, value.toString()]);
  return Object.fromEntries(lines);
}
