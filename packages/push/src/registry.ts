import { misspelt, suggest } from '@weapp-openapi/core';
import { misused } from './errors.ts';
import type { OtherHandler, PushContext, PushEvent } from './handlers.ts';
import { names, needsObject } from './message/recognise.ts';
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
      misused(
        `on: no message is called ${JSON.stringify(event)}. ${near ? `Did you mean ${near}?` : 'For one that the spec does not have, use onOther.'}`,
      );
    }
    if (typeof handler !== 'function') misused(`on: the handler of ${event} must be a function.`);
    if (this.#entries.has(event)) misused(`on: ${event} has a handler already, and only one can answer.`);
    const defer = isDeferred(event, options);
    if (defer && needsObject.has(event))
      misused(
        `on: ${event} cannot be deferred: it is answered with an object, which the handler has to make.`,
      );
    this.#entries.set(event, { handler: handler as Entry['handler'], defer });
  }

  addOther(handler: OtherHandler): void {
    if (typeof handler !== 'function') misused('onOther: the handler must be a function.');
    if (this.#other) misused('onOther: there is such a handler already.');
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
  if (typeof options !== 'object' || options === null)
    misused(`on: the options of ${event} must be an object.`);
  const misspelling = misspelt(options, ['defer']);
  if (misspelling !== undefined) misused(`on: ${event}: ${misspelling}`);
  const defer: unknown = Reflect.get(options, 'defer');
  if (defer !== undefined && typeof defer !== 'boolean')
    misused(`on: \`defer\` of ${event} must be true or false.`);
  return defer === true;
}
