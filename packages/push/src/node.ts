import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Push } from './create-push.ts';
import { misused } from './errors.ts';
import { takesPush } from './messages/options.ts';
import { nodeArrival } from './node-arrival.ts';
import { headersOf } from './web.ts';

/** What is used of Koa's context, which Egg and Midway have too. */
export interface KoaLikeContext {
  req: IncomingMessage;
  request: object;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

/** A handler for `http.createServer`, Express and NestJS. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers requests of `node:http` and what is built on it. A body parser may have run before: the handler takes
 * `rawBody`, or a `body` that is text, bytes or parsed. In plain mode a parsed body has lost digits of 64-bit ids
 * already, so leave it raw there.
 *
 * @example
 * createServer(toNodeHandler(push)).listen(3000);
 * @example
 * app.all('/wechat', toNodeHandler(push)); // Express
 */
export function toNodeHandler(push: Push): NodeHandler {
  checkPush('toNodeHandler', push);
  return async (request, response) => {
    const answer = await push.receive(nodeArrival(request, request));
    // The sender may be gone.
    if (response.destroyed || response.headersSent) return;
    response.writeHead(answer.status, {
      ...headersOf(answer),
      'content-length': Buffer.byteLength(answer.body),
    });
    response.end(answer.body);
  };
}

/**
 * A middleware for Koa, and so for Egg and Midway, with or without a body parser before it.
 *
 * @example
 * router.all('/wechat', toKoaMiddleware(push));
 */
export function toKoaMiddleware(push: Push): (context: KoaLikeContext) => Promise<void> {
  checkPush('toKoaMiddleware', push);
  return async (context) => {
    const answer = await push.receive(nodeArrival(context.req, context.request));
    context.status = answer.status;
    context.set(headersOf(answer));
    context.body = answer.body;
  };
}

function checkPush(name: string, push: unknown): void {
  if (typeof Object(push).receive !== 'function') misused(takesPush(name));
}
