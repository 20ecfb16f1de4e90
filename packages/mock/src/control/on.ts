import { answerExamples, describedOperations, inputNames } from '../engine/described.ts';
import { isObject, type JsonObject } from '../engine/document.ts';
import { nearest } from '../engine/nearest.ts';
import { isAnswer } from './apply.ts';
import { type Duration, milliseconds, pair } from './duration.ts';
import { checkOperation } from './known-operation.ts';
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

/** Makes `mock.on`. */
export const createOn =
  (rules: Rules) =>
  <Id extends OperationId>(operation: Id): On<Id> => {
    checkOperation(operation);
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
        else rule.fields = checkFields(operation, condition);
        return on;
      },
      app(appid) {
        if (typeof appid !== 'string' || appid === '') throw wrong('app takes an appid.');
        rule.app = appid;
        return on;
      },
      answer(answer) {
        if (typeof answer !== 'function' && !isAnswer(answer))
          throw wrong('answer takes an object such as { errcode: 43101 }, bytes, or a function.');
        return set({ answer: answer as NonNullable<Step['answer']> });
      },
      example(example) {
        checkExample(operation, example);
        return set({ example });
      },
      delay(from, to) {
        return set({ delay: to === undefined ? milliseconds(from, 'delay') : pair([from, to], 'delay') });
      },
      status(status) {
        if (!Number.isInteger(status) || status < 200 || status > 599)
          throw wrong('status must be a whole number from 200 to 599.');
        return set({ status });
      },
      drop: () => set({ drop: true }),
      once: () => on.times(1),
      times(count) {
        if (!Number.isInteger(count) || count < 1) throw wrong('times must be a whole number of 1 or more.');
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

const wrong = (what: string) => new RangeError(`@weapp-openapi/mock: ${what}`);

const didYouMean = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near ? `Did you mean ${near}?` : `There are ${known.join(', ')}.`;
};

/** A condition on fields that the operation does not have would never be true. */
function checkFields(operation: string, fields: unknown): JsonObject {
  if (!isObject(fields)) throw wrong('when takes an object of fields, or a function.');
  const described = describedOperations().get(operation);
  const known = described && inputNames(described);
  for (const name of known ? Object.keys(fields) : []) {
    if (known?.includes(name)) continue;
    const shown = name.slice(0, 100);
    throw wrong(
      `${operation} has no field ${shown}. ${didYouMean(shown, known ?? [])} A function may look at any other.`,
    );
  }
  return fields;
}

function checkExample(operation: string, name: unknown): void {
  const described = describedOperations().get(operation);
  const names = described ? Object.keys(answerExamples(described)) : [];
  if (names.includes(String(name))) return;
  throw wrong(
    `${operation} has no example ${String(name).slice(0, 100)}; it has ${names.join(', ') || 'none'}.`,
  );
}
