import { whenRedisFails } from '../stores/failing-redis.ts';

whenRedisFails('redis');
whenRedisFails('ioredis');
