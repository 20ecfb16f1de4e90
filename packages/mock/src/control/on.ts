import type { JsonObject } from '../engine/document.ts';
import { nearest } from '../engine/nearest.ts';
import { type Duration, milliseconds } from './duration.ts';
import type { CallView, Rule, Step } from './rule.ts';
import type { Rules } from './rules.ts';
import type { Failure, InputOf, OperationId, SuccessOf } from './typed.ts';

/** A call as a rule's functions see it. */
export interface OnCall<Id extends OperationId> extends Omit<CallView, 'input'> {
  input: InputOf<Id>;
}

/** What to answer: the whole success, a failure, or for pictures the bytes. */
export type AnswerTo<Id extends OperationId> = SuccessOf<Id> | Failure | Uint8Array;

/** A rule for an operation, in force from the moment it is made. Of two rules for a call, the newer one counts. */
export interface On<Id extends OperationId> {
  /** Only calls with these fields in query or body, or for which the function returns true. */
  when(condition: DeepPartial<InputOf<Id>> | ((call: OnCall<Id>) => boolean)): this;
  /** Only calls of this mini program. */
  app(appid: string): this;
  /**
   * Answers with this body, after the request has been checked. An errcode alone gets WeChat's message and a request
   * id. A function is called for each call; its second argument makes the usual answer.
   */
  answer(
    answer:
      | AnswerTo<Id>
      | ((call: OnCall<Id>, usual: () => Promise<SuccessOf<Id>>) => AnswerTo<Id> | Promise<AnswerTo<Id>>),
  ): this;
  /** Answers with an example of the spec. */
  example(name: string): this;
  /** Waits first: milliseconds, or text such as `'2s'`. Of two, a random time between them. */
  delay(from: Duration, to?: Duration): this;
  /** Answers with an HTTP status, as a gateway in front of WeChat does. */
  status(status: number): this;
  /** Closes the connection without an answer. */
  drop(): this;
  /** For one call. */
  once(): this;
  /** For so many calls; afterwards comes what `then()` begins, or the usual answer. */
  times(count: number): this;
  /** Begins what happens next, after `once()` or `times()`. */
  then(): this;
  /** Takes the rule back. */
  remove(): void;
}

type DeepPartial<Value> = Value extends object ? { [Name in keyof Value]?: DeepPartial<Value[Name]> } : Value;

/** Makes `mock.on`. `names` are the operations of the spec. */
export const createOn =
  (rules: Rules, names: readonly string[]) =>
  <Id extends OperationId>(operation: Id): On<Id> => {
    if (!names.includes(operation)) {
      const near = nearest(String(operation), names);
      throw new RangeError(
        `@weapp-openapi/mock: no operation is called ${operation}.${near ? ` Did you mean ${near}?` : ''}`,
      );
    }
    let step: Step = {};
    const steps = [step];
    const rule: Rule = { operation, steps };
    const remove = rules.add(rule);
    const set = (change: Step) => {
      Object.assign(step, change);
      return on;
    };
    const on: On<Id> = {
      when(condition) {
        // The types of rule.ts know no operation; this is where they are narrowed.
        if (typeof condition === 'function') rule.when = condition as (call: CallView) => boolean;
        else rule.fields = condition as JsonObject;
        return on;
      },
      app(appid) {
        rule.app = appid;
        return on;
      },
      answer: (answer) => set({ answer: answer as NonNullable<Step['answer']> }),
      example: (example) => set({ example }),
      delay(from, to) {
        const least = milliseconds(from, 'delay');
        return set({ delay: to === undefined ? least : [least, milliseconds(to, 'delay')] });
      },
      status(status) {
        if (!Number.isInteger(status) || status < 200 || status > 599)
          throw new RangeError('@weapp-openapi/mock: status must be a whole number from 200 to 599.');
        return set({ status });
      },
      drop: () => set({ drop: true }),
      once: () => on.times(1),
      times(count) {
        if (!Number.isInteger(count) || count < 1)
          throw new RangeError('@weapp-openapi/mock: times must be a whole number of 1 or more.');
        return set({ times: count });
      },
      // biome-ignore lint/suspicious/noThenProperty: the word that reads best; `await` is answered below
      then(...resolve: unknown[]) {
        // `await mock.on(...)` calls it like a promise's, and would otherwise wait for ever.
        if (typeof resolve[0] === 'function') return resolve[0]();
        step.times ??= 1;
        step = {};
        steps.push(step);
        return on;
      },
      remove,
    };
    return on;
  };
