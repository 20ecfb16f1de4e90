import { setTimeout as sleep } from 'node:timers/promises';
import type { Mock } from '../mock-interface.ts';
import type { PushEvent } from '../push/webhook.ts';
import type { Fields } from './fields.ts';
import type { Route } from './route.ts';

/** Milliseconds. A proxy in between gives up after a minute. */
const LONGEST_WAIT = 60_000;

/** What WeChat has pushed by itself, at once or when nothing is under way any more. */
export function pushesRoutes({ pushes, settled }: Pick<Mock, 'pushes' | 'settled'>): readonly Route[] {
  const list = (query: Fields) => {
    const [app, event] = [query.text('app'), query.text('event')];
    return pushes(event as PushEvent | undefined).filter(({ appid }) => app === undefined || appid === app);
  };
  return [
    {
      method: 'GET',
      path: '/pushes',
      query: ['app', 'event'],
      answer: ({ query }) => ({ body: list(query) }),
    },
    {
      method: 'GET',
      path: '/pushes/settled',
      query: ['app', 'event', 'timeout'],
      async answer({ query, signal }) {
        const timeout = query.whole('timeout', 0, LONGEST_WAIT) ?? 30_000;
        const end = new AbortController();
        const isSettled = await Promise.race([
          settled().then(() => true),
          sleep(timeout, false, { signal: AbortSignal.any([signal, end.signal]) }).catch(() => false),
        ]);
        end.abort();
        return isSettled ? { body: list(query) } : {};
      },
    },
  ];
}
