import { WeappUsageError } from '../errors/errors.ts';
import { allOperations } from '../operation/all-operations.ts';
import { formerly, isGroup } from './former-names.ts';
import { suggest } from './suggest.ts';

/**
 * What a client has under names that are no operations. A misspelt name, or another name of WeChat's, gives a
 * function that says so when it is called. What resembles no operation is not there, as in any object: frameworks
 * ask for `then`, `toJSON`, `onModuleInit` and the like, and call what they get.
 */
export const unknownOperation: object = /* @__PURE__ */ new Proxy(Object.create(Object.prototype), {
  get(target, name, receiver) {
    if (typeof name === 'symbol' || name in target) return Reflect.get(target, name, receiver);
    if (isGroup(name)) return groupOf(name);
    const near = formerly(name) ?? nearest(name);
    return near && refusal(name, near);
  },
});

/** A group of cloud calls, such as `subscribeMessage` of `subscribeMessage.send`. */
const groupOf = (group: string): object =>
  new Proxy(refusal(group, []), {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name, receiver);
      const whole = `${group}.${name}`;
      if (isGroup(whole)) return groupOf(whole);
      const ids = formerly(whole) ?? formerly(name);
      return ids && refusal(whole, ids);
    },
  });

function nearest(name: string): string[] | undefined {
  const ids = allOperations().map(([id]) => id);
  const near = suggest(name, ids);
  return near === undefined ? undefined : [near];
}

const refusal = (name: string, near: readonly string[]) => () => {
  if (near.includes(name)) throw new WeappUsageError(`${name} does not page.`, name);
  const paths = new Map(allOperations().map(([id, , path]) => [id, path]));
  const meant = near.length > 1 ? near.map((id) => `${id} (${paths.get(id)})`) : near;
  const question = meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : '';
  throw new WeappUsageError(
    `There is no operation ${name}.${question} Operations have WeChat's own English names (接口英文名); \`request\` calls what the spec does not have.`,
  );
};
