// @weapp-openapi/push/redis, with a stand-in for a client: here is no Redis.
import { ensure } from './ensure.mjs';

export const steps = {
  async 'a client of Redis'({ redis }) {
    const keys = [];
    const client = {
      evalSha: async () => undefined,
      eval: async (_script, given) => {
        keys.push(...given.keys);
        return null;
      },
    };
    const seen = await redis.redisSeen({ client, prefix: 'matrix:' }).begin('key', 'owner', 1_000);
    ensure(seen.state === 'new' && keys.join() === 'matrix:key', 'a new message');
  },
};
