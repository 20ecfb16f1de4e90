import { misspelt, suggest } from '@weapp-openapi/core';
import { misused } from './errors.ts';
import type { OtherHandler, PushContext, PushEvent } from './handlers.ts';
import { names, needsObject } from './message/recognise.ts';
import {
  deferWrong,
  handlerTwice,
  handlerWrong,
  noMessage,
  notDeferrable,
  optionsWrong,
  otherTwice,
  otherWrong,
} from './messages/handlers.ts';
import { saidBy } from './messages/options.ts';
import { PATH_CHECK } from './request/cloud.ts';

type AnyHandler = (message: never, context: PushContext) => unknown;

interface Entry {
  handler: (message: object, context: PushContext) => unknown;
  defer: boolean;
}

/** The handlers by name of their message. */
export class Registry {
  readonly #entries = new Map<string, Entry>();
  #other: Entry | undefined;

  add(event: PushEvent, handler: AnyHandler, options: unknown): void {
    if (!names.includes(event)) {
      const near = suggest(String(event).slice(0, 100), names);
      misused(noMessage(JSON.stringify(event), near));
    }
    if (typeof handler !== 'function') misused(handlerWrong(event));
    if (this.#entries.has(event)) misused(handlerTwice(event));
    const defer = isDeferred(event, options);
    if (defer && needsObject.has(event)) misused(notDeferrable(event));
    this.#entries.set(event, { handler: handler as Entry['handler'], defer });
  }

  addOther(handler: OtherHandler): void {
    if (typeof handler !== 'function') misused(otherWrong());
    if (this.#other) misused(otherTwice());
    this.#other = { handler: handler as Entry['handler'], defer: false };
  }

  find(event: string | undefined): Entry | undefined {
    const own = event === undefined ? undefined : this.#entries.get(event);
    // The check of a path is nobody's message.
    return own ?? (event === PATH_CHECK ? undefined : this.#other);
  }
}

function isDeferred(event: string, options: unknown): boolean {
  if (options === undefined) return false;
  if (typeof options !== 'object' || options === null) misused(optionsWrong(event));
  const misspelling = misspelt(options, ['defer']);
  if (misspelling !== undefined) misused(saidBy(`on: ${event}`, misspelling));
  const defer: unknown = Reflect.get(options, 'defer');
  if (defer !== undefined && typeof defer !== 'boolean') misused(deferWrong(event));
  return defer === true;
}
