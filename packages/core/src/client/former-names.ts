import { names } from '../generated/names.ts';
import { allOperations } from '../operation/all-operations.ts';

const plain = (name: string) => name.replaceAll('_', '').toLowerCase();

/** Words that other objects have too: a FormData has `getAll`, a server `register`. */
const COMMON = ['getall', 'getinfo', 'getlist', 'plugin', 'register', 'report'];

let known: Map<string, Set<string>> | undefined;

/**
 * The operations that WeChat calls by a name: its own, that of its cloud call with or without the group
 * (`wxacode.getUnlimited`), the docs', or its path's last part (`getwxacodeunlimit`). Case and underscores do not
 * count.
 */
export function formerly(name: string): readonly string[] | undefined {
  known ??= readNames();
  const ids = known.get(plain(name));
  return ids?.size ? [...ids].sort() : undefined;
}

/** Whether a name is that of a group of cloud calls, or the beginning of one. */
export const isGroup = (name: string): boolean => {
  known ??= readNames();
  return known.get(plain(name))?.size === 0;
};

function readNames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, id?: string) => {
    const ids = found.get(plain(name)) ?? new Set();
    found.set(plain(name), ids);
    if (id !== undefined) ids.add(id);
  };
  const operations = allOperations();
  // Words with which several operations begin, `create` and `cancel`: the whole last part of many paths, and what
  // frameworks ask any object for.
  const first = operations.map(([id]) => plain(/^[A-Z]?[a-z]+/.exec(id)?.[0] ?? ''));
  const verbs = first.filter((word, at) => first.indexOf(word) !== at);
  const common = new Set([...COMMON, ...verbs]);
  const addWord = (word: string, id: string) => {
    if (word.length > 5 && !common.has(plain(word))) add(word, id);
  };
  for (const line of names.split('\n')) {
    const [group = '', ...members] = line.split(' ');
    for (const member of members) {
      const [name = '', id = ''] = member.split(':');
      if (group) add(`${group}.${name}`, id);
      addWord(name, id);
    }
    for (let end = group.length; end > 0; end = group.lastIndexOf('.', end - 1)) add(group.slice(0, end));
  }
  for (const [id, , path] of operations) {
    addWord(path.slice(path.lastIndexOf('/') + 1), id);
    add(id, id);
  }
  return found;
}
