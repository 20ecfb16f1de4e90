import { misspelt } from '@weapp-openapi/core';
import { misused, plainError } from '../errors.ts';
import { saidBy } from '../messages/options.ts';
import {
  clientWrong,
  prefixWrong,
  redisFailed,
  redisLate,
  redisSaid,
  timeoutWrong,
} from '../messages/seen.ts';
import { LONGEST_TIMER } from './longest-timer.ts';
import type { Seen, SeenStore } from './store.ts';

/** What is used of a client of the package `redis`: createClient, createCluster, createClientPool. */
export interface NodeRedisClient {
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What is used of a client of the package `ioredis`: Redis or Cluster. */
export interface IoRedisClient {
  evalsha(sha1: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** Options of {@link redisSeen}. */
export interface RedisSeenOptions {
  /** The application's own client, connected: `redis` or `ioredis`, single, pool or cluster. */
  client: NodeRedisClient | IoRedisClient;
  /** Begins the names of the Redis keys. Default: `weapp:push:`. */
  prefix?: string | undefined;
  /** Milliseconds after which a call to Redis counts as failed; createPush waits 2000 at most. Default: 1000. */
  timeout?: number | undefined;
}

// A value is `r` and the owner while the message is being handled, `d` and the answer afterwards.
const BEGIN = `local value = redis.call('GET', KEYS[1])
if value then return value end
redis.call('SET', KEYS[1], 'r' .. ARGV[1], 'PX', ARGV[2])
return false`;
const EXTEND = `if redis.call('GET', KEYS[1]) == 'r' .. ARGV[1] then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end`;
const FINISH = `local value = redis.call('GET', KEYS[1])
if not value or value == 'r' .. ARGV[1] then redis.call('SET', KEYS[1], 'd' .. ARGV[2], 'PX', ARGV[3]) end`;
const RELEASE = `if redis.call('GET', KEYS[1]) == 'r' .. ARGV[1] then redis.call('DEL', KEYS[1]) end`;

/**
 * A store in Redis 5 or later, for all processes of all hosts. Each message is one key that expires by itself, so a
 * cluster will do.
 *
 * @example
 * const client = await createClient({ url: 'redis://10.0.0.5' }).on('error', log).connect();
 * const push = createPush({ appid, token, encodingAESKey, mode: 'secure', seen: redisSeen({ client }) });
 * @throws {WeappUsageError} when `client` is not one of the two, or another option is of the wrong type.
 */
export function redisSeen(options: RedisSeenOptions): SeenStore {
  const { client, prefix = 'weapp:push:', timeout = 1_000 } = options ?? {};
  const misspelling = misspelt(Object(options), ['client', 'prefix', 'timeout']);
  if (misspelling !== undefined) misused(saidBy('redisSeen', misspelling));
  if (typeof prefix !== 'string') misused(prefixWrong());
  if (!(typeof timeout === 'number' && timeout > 0 && timeout <= LONGEST_TIMER))
    misused(timeoutWrong(LONGEST_TIMER));
  const evaluate = evaluator(client);
  const call = (what: string, script: string, key: string, ...args: (string | number)[]) =>
    bounded(what, timeout, evaluate(script, prefix + key, args.map(String)));
  return {
    async begin(key, owner, ttl): Promise<Seen> {
      const value = await call('begin', BEGIN, key, owner, Math.ceil(ttl));
      if (value === null || value === undefined) return { state: 'new' };
      const text = String(value);
      // A call whose answer was lost is sent again by some clients: the message is its own then.
      if (text === `r${owner}`) return { state: 'new' };
      return text.startsWith('d') ? { state: 'done', answer: text.slice(1) } : { state: 'running' };
    },
    async extend(key, owner, ttl) {
      await call('extend', EXTEND, key, owner, Math.ceil(ttl));
    },
    async finish(key, owner, answer, ttl) {
      await call('finish', FINISH, key, owner, answer, Math.ceil(ttl));
    },
    async release(key, owner) {
      await call('release', RELEASE, key, owner);
    },
  };
}

type Evaluate = (script: string, key: string, args: string[]) => Promise<unknown>;

function evaluator(client: unknown): Evaluate {
  if (isNodeRedis(client))
    return (script, key, args) => client.eval(script, { keys: [key], arguments: args });
  if (isIoRedis(client)) return (script, key, args) => client.eval(script, 1, key, ...args);
  return misused(clientWrong());
}

const has = (client: unknown, method: string): boolean =>
  typeof client === 'object' && client !== null && typeof Reflect.get(client, method) === 'function';

const isNodeRedis = (client: unknown): client is NodeRedisClient => has(client, 'evalSha');

const isIoRedis = (client: unknown): client is IoRedisClient => has(client, 'evalsha');

/** Clients wait for their connection in the background, some without end; their errors carry the arguments. */
function bounded<T>(what: string, timeout: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(plainError(redisLate(what, timeout))), timeout);
    work
      .then(resolve, (error: unknown) => {
        const code: unknown = Object(error).code;
        // The first word of Redis' own messages is a code, such as READONLY; what follows may quote the arguments.
        const word = /^[A-Z]{3,}\b/.exec(String(Object(error).message ?? ''))?.[0];
        const said = typeof code === 'string' ? code : word;
        reject(plainError(said === undefined ? redisFailed(what) : redisSaid(what, said)));
      })
      .finally(() => clearTimeout(timer));
  });
}
