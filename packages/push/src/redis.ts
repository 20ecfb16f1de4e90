export {
  type IoRedisClient,
  type NodeRedisClient,
  type RedisSeenOptions,
  redisSeen,
} from './seen/redis-seen.ts';
export type { Seen, SeenStore } from './seen/store.ts';
