import { createHash, randomUUID } from 'node:crypto';
import { WeappUsageError } from '@weapp-openapi/core';
import { prefixWrong, redisClientWrong } from '../messages/stores.ts';
import type { TokenStore } from '../renewal/token-store.ts';
import { ageOf } from './age.ts';
import { bounded } from './bounded.ts';
import { elapsing } from './elapsing.ts';
import { checkTimeout, checkValue, isValue, lockTime, MAX_TTL, MAX_VALUE } from './limits.ts';

/** The part that is used of a client of the package `redis`: createClient, createCluster, createClientPool. */
export interface NodeRedisClient {
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** The part that is used of a client of the package `ioredis`: Redis or Cluster. */
export interface IoRedisClient {
  evalsha(sha1: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /** The application's own connected client: `redis` or `ioredis`, single, pool or cluster. */
  client: NodeRedisClient | IoRedisClient;
  /** With which the names of the Redis keys begin. Default: `weapp:token:`. */
  prefix?: string | undefined;
  /** Milliseconds after which a call to Redis counts as failed. Default: 1000. */
  timeout?: number | undefined;
}

/**
 * A store in Redis 5 or later, or a compatible server: one lock and one token for all processes on all hosts. Each key
 * is one hash, changed by one script at a time, so a cluster works too. Ages are by Redis' clock, and a key that is not
 * locked or written for 30 days is removed.
 *
 * @example
 * const client = await createClient({ url: 'redis://10.0.0.5' }).on('error', log).connect();
 * const token = createTokenManager({ appid, secret, store: redisStore({ client }) });
 * @throws {WeappUsageError} when `client` is neither of the two, or `prefix` or `timeout` is invalid.
 */
export function redisStore(options: RedisStoreOptions): TokenStore {
  const { client, prefix = 'weapp:token:' } = options ?? {};
  if (typeof prefix !== 'string') throw new WeappUsageError(prefixWrong());
  const timeout = checkTimeout('redisStore', options?.timeout ?? 1_000);
  const evaluate = evaluator(client, timeout);

  const run = (script: Script, key: string, ...args: string[]) => evaluate(script, prefix + key, args);
  const call = (script: Script, key: string, ...args: string[]) =>
    bounded(`redisStore: ${script.name}`, timeout, run(script, key, ...args));

  return {
    async read(key) {
      const reply = await call(READ, key);
      if (!Array.isArray(reply)) return undefined;
      const value = String(reply[0]);
      return isValue(value) ? { value, age: ageOf(Number(reply[1])) } : undefined;
    },

    async lock(key, ttl) {
      const owner = randomUUID();
      const time = String(lockTime('redisStore', ttl));
      const taken = bounded('redisStore: lock', timeout, run(LOCK, key, owner, time), {
        // If the lock is granted too late, nothing else would release it.
        late: () => void run(RELEASE, key, owner).catch(() => {}),
      });
      const granted = await taken;
      if (!Array.isArray(granted)) return undefined;
      const [fence, lockedAt] = granted.map(Number) as [number, number];
      // Redis' clock, continued by this process's: never ahead, since the answer took time to arrive.
      const redisTime = elapsing(lockedAt, 1_000);

      return {
        fence,
        async write(value) {
          checkValue('redisStore', value);
          const work = run(WRITE, key, owner, value, String(redisTime()));
          return Number(await bounded('redisStore: write', timeout, work, { value })) === 1;
        },
        extend: async (ttl) =>
          Number(await call(EXTEND, key, owner, String(lockTime('redisStore', ttl)))) === 1,
        async release() {
          await call(RELEASE, key, owner);
        },
      };
    },
  };
}

interface Script {
  name: string;
  text: string;
  sha: string;
}

// Microseconds by Redis' clock; a double represents them exactly until the year 2255. Formatted explicitly, since Lua
// rounds to 14 digits by default.
const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local function text(number) return string.format('%.0f', number) end
`;

const KEEP = `redis.call('PEXPIRE', KEYS[1], ${30 * 24 * 3_600_000})`;

function script(name: string, body: string): Script {
  const text = NOW + body;
  return { name, text, sha: createHash('sha1').update(text).digest('hex') };
}

// Any program may have written the hash: a value that is too large counts as absent, a time that is not a number as
// long ago.
const READ = script(
  'read',
  `if redis.call('HSTRLEN', KEYS[1], 'value') > ${MAX_VALUE} then return false end
local entry = redis.call('HMGET', KEYS[1], 'value', 'written')
if not entry[1] then return false end
local written = tonumber(entry[2])
return { entry[1], written and string.format('%.3f', (now - written) / 1000) or 'unknown' }`,
);

// If the clock is set back by more than the ttl, that ends the lock too. The fence is at least the time, so that it
// grows even if Redis loses everything.
const LOCK = script(
  'lock',
  `local entry = redis.call('HMGET', KEYS[1], 'owner', 'locked', 'ttl', 'fence')
local locked, ttl, last = tonumber(entry[2]), tonumber(entry[3]), tonumber(entry[4])
if entry[1] and locked and ttl and ttl <= ${MAX_TTL} and math.abs(now - locked) < ttl * 1000 then
  return false
end
if not (last and last >= now and last < ${Number.MAX_SAFE_INTEGER}) then last = now - 1 end
local fence = text(last + 1)
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'locked', text(now), 'ttl', ARGV[2], 'fence', fence)
${KEEP}
return { fence, text(now) }`,
);

// A lock that ended keeps its owner until the next one is taken: "still the owner" means "not locked since".
const IF_OWNER = `if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] then return 0 end\n`;

const WRITE = script(
  'write',
  `${IF_OWNER}redis.call('HSET', KEYS[1], 'value', ARGV[2], 'written', text(math.min(now, ARGV[3])))
${KEEP}
return 1`,
);

const EXTEND = script(
  'extend',
  `${IF_OWNER}redis.call('HSET', KEYS[1], 'locked', text(now), 'ttl', ARGV[2])
return 1`,
);

const RELEASE = script('release', `${IF_OWNER}return redis.call('HDEL', KEYS[1], 'owner')`);

type Evaluate = (script: Script, key: string, args: string[]) => Promise<unknown>;

/** Sends a script by its digest, and in full if Redis does not have it yet. */
function evaluator(client: NodeRedisClient | IoRedisClient, timeout: number): Evaluate {
  const { bySha, whole } = callers(client, timeout);
  return async (script, key, args) => {
    try {
      return await bySha(script.sha, key, args);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return whole(script.text, key, args);
    }
  };
}

type Send = (script: string, key: string, args: string[]) => Promise<unknown>;

function callers(client: unknown, timeout: number): { bySha: Send; whole: Send } {
  if (isNodeRedis(client)) {
    // Removes a command that could not be sent in time from the client's queue; returns plain strings, whatever types
    // the application chose.
    const timed = () => client.withCommandOptions?.({ timeout }) ?? client;
    return {
      bySha: (sha, key, args) => timed().evalSha(sha, { keys: [key], arguments: args }),
      whole: (text, key, args) => timed().eval(text, { keys: [key], arguments: args }),
    };
  }
  if (isIoRedis(client)) {
    return {
      bySha: (sha, key, args) => client.evalsha(sha, 1, key, ...args),
      whole: (text, key, args) => client.eval(text, 1, key, ...args),
    };
  }
  throw new WeappUsageError(redisClientWrong());
}

const has = (client: unknown, method: string): boolean =>
  typeof client === 'object' && client !== null && typeof Reflect.get(client, method) === 'function';

const isNodeRedis = (
  client: unknown,
): client is NodeRedisClient & { withCommandOptions?(options: { timeout: number }): NodeRedisClient } =>
  has(client, 'evalSha');

const isIoRedis = (client: unknown): client is IoRedisClient => has(client, 'evalsha');
