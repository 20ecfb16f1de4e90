import { WeappUsageError } from '../errors/errors.ts';
import type { Language } from '../errors/language.ts';
import { inLanguage } from '../errors/texts.ts';
import { noOperation, notPaginated } from '../messages/names.ts';
import { allOperations } from '../operation/all-operations.ts';
import { formerly, isGroup } from './former-names.ts';
import { suggest } from './suggest.ts';

/**
 * The prototype of a client, for names that are not operations. A misspelt or former name is a function that throws an
 * error with the right name. A name that resembles no operation is undefined, as on any object, because frameworks look
 * for `then`, `toJSON`, `onModuleInit` and the like, and call what they find.
 */
export const unknownOperation = (language: Language | undefined): object =>
  new Proxy(Object.create(Object.prototype), {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name, receiver);
      if (isGroup(name)) return groupOf(name, language);
      const near = formerly(name) ?? inGroup(name) ?? nearest(name);
      return near && refusal(name, near, language);
    },
  });

/** A cloud call's whole name in one string, `wx['security.msgSecCheck']`. */
function inGroup(name: string): readonly string[] | undefined {
  const dot = name.lastIndexOf('.');
  return dot > 0 && isGroup(name.slice(0, dot)) ? formerly(name.slice(dot + 1)) : undefined;
}

/** A group of cloud calls, such as `subscribeMessage` in `subscribeMessage.send`. */
const groupOf = (group: string, language: Language | undefined): object =>
  new Proxy(refusal(group, [], language), {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name, receiver);
      const whole = `${group}.${name}`;
      if (isGroup(whole)) return groupOf(whole, language);
      const ids = formerly(whole) ?? formerly(name);
      return ids && refusal(whole, ids, language);
    },
  });

function nearest(name: string): string[] | undefined {
  const ids = allOperations().map(([id]) => id);
  const near = suggest(name, ids);
  return near === undefined ? undefined : [near];
}

const refusal = (name: string, near: readonly string[], language: Language | undefined) => () => {
  throw inLanguage(errorOf(name, near), language);
};

function errorOf(name: string, near: readonly string[]): WeappUsageError {
  if (near.includes(name)) return new WeappUsageError(notPaginated(name), name);
  const paths = new Map(allOperations().map(([id, , path]) => [id, path]));
  const meant = near.length > 1 ? near.map((id) => `${id} (${paths.get(id)})`) : near;
  return new WeappUsageError(noOperation(name, meant.join(' or '), meant.join(' 或 ')));
}
