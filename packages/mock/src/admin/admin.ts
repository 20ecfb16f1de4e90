import type { ServerResponse } from 'node:http';
import { compressed } from '../compressed.ts';
import { Dropped } from '../control/wait.ts';
import { toJson } from '../engine/document.ts';
import type { Incoming } from '../engine/incoming.ts';
import { Refusal } from '../engine/refusal.ts';
import { readUrl } from '../engine/request.ts';
import { whereItFailed } from '../engine/where-it-failed.ts';
import type { OpenMock } from '../mock.ts';
import { MEDIA_PATH } from '../wechat/media.ts';
import { clockRoutes } from './clock.ts';
import { documentRoutes } from './document.ts';
import { eventRoutes } from './events.ts';
import { createFeed } from './feed.ts';
import { readFields } from './fields.ts';
import { guard } from './guard.ts';
import { linkRoutes } from './links.ts';
import { operationRoutes } from './operations.ts';
import { orderRoutes } from './orders.ts';
import { outboxRoutes } from './outbox.ts';
import { Problem } from './problem.ts';
import { pushRoutes } from './push.ts';
import { pushesRoutes } from './pushes.ts';
import { quotaRoutes } from './quotas.ts';
import { createBodyReader } from './read-body.ts';
import { requestRoutes } from './requests.ts';
import { resetRoutes } from './reset.ts';
import type { AdminAnswer, Route } from './route.ts';
import { createRouter } from './router.ts';
import { scenarioRoutes } from './scenarios.ts';
import { stateRoutes } from './state.ts';
import { truthRoutes } from './truth.ts';
import { userRoutes } from './users.ts';
import { virtualPaymentRoutes } from './virtual-payment.ts';

/** The control API of a mock, under `/__mock`. */
export interface Admin {
  /** Whether a call is one of the control API. Uploads, which any page may show, are not. */
  isFor(incoming: Incoming): boolean;
  answer(incoming: Incoming, response: ServerResponse): Promise<void>;
}

/** All operations of the control API; control-api.yaml has the same. */
export function adminRoutes(opened: OpenMock): Route[] {
  const { mock, journal, events, rules, world } = opened;
  return [
    ...documentRoutes,
    ...operationRoutes,
    ...requestRoutes(journal),
    ...eventRoutes(createFeed({ journal, events, outbox: world.outbox })),
    ...scenarioRoutes(rules),
    ...userRoutes(mock.users),
    ...outboxRoutes(world.outbox),
    ...linkRoutes(mock.links),
    ...clockRoutes(mock.clock),
    ...resetRoutes(mock),
    ...virtualPaymentRoutes(mock.virtualPayment),
    ...orderRoutes(mock.orders),
    ...pushRoutes(opened),
    ...pushesRoutes(mock),
    ...truthRoutes(mock.truth),
    ...stateRoutes(opened),
    ...quotaRoutes(world.apiQuota, world.tokens.log),
  ];
}

/** `hosts` are names that the Host header may have besides private ones. */
export function createAdmin(opened: OpenMock, hosts: readonly string[]): Admin {
  const { changed, tell } = opened;
  const find = createRouter(adminRoutes(opened));
  const readBody = createBodyReader();

  async function call(incoming: Incoming): Promise<AdminAnswer> {
    const { headers, method, signal } = incoming;
    guard(headers, hosts);
    const url = readUrl(incoming.target);
    const { route, values: path } = find(method, url.pathname);
    const query = readFields(Object.fromEntries(url.searchParams), route.query ?? []);
    const body = method === 'GET' ? undefined : await readBody(incoming, route.longest);
    const answer = await route.answer({ ...{ path, query, body }, ...{ headers, signal } });
    if (method !== 'GET') changed();
    return answer;
  }

  return {
    isFor: ({ target }) => /^\/__mock(?:[/?]|$)/.test(target) && !target.startsWith(MEDIA_PATH),
    async answer(incoming, response) {
      let answer: AdminAnswer;
      try {
        answer = await call(incoming);
      } catch (error) {
        if (error instanceof Dropped || response.destroyed) return void response.destroy();
        const { status, message, headers } = toProblem(error);
        if (status === 500) tell(`the control API failed: ${whereItFailed(error)}`);
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        // Unread bytes of a refused body must not be parsed as the next request.
        if (!response.req.complete) response.setHeader('connection', 'close');
        answer = { status, body: { error: message } };
      }
      if ('stream' in answer) return answer.stream(response);
      const { status, body } = answer;
      response.setHeader('cache-control', 'no-store');
      if (body === undefined) return void response.writeHead(status ?? 204).end();
      const bytes = Buffer.from(toJson(body));
      // The list of operations has 130 KB.
      const sent = compressed(bytes, incoming.headers['accept-encoding']);
      response
        .writeHead(status ?? 200, {
          ...sent.headers,
          'content-type': 'application/json; charset=utf-8',
          'x-content-type-options': 'nosniff',
        })
        .end(sent.body);
    },
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // What the functions of a mock say of wrong arguments.
  if (error instanceof RangeError && PREFIX.test(error.message))
    return new Problem(400, error.message.replace(PREFIX, ''));
  if (error instanceof Refusal) return new Problem(error.status === 200 ? 400 : error.status, error.message);
  return new Problem(500, 'The mock failed: please report it.');
}

/** What stands before such a message. */
const PREFIX = /^(?:@weapp-openapi\/mock|push): /;
