import type { ServerResponse } from 'node:http';
import type { Feed } from './feed.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

/** A page has one; a developer has some tabs. */
const MOST_READERS = 50;
/** Bytes that a slow reader may leave unread. One that is cut off comes back with its last id. */
const MOST_UNREAD = 1024 * 1024;
/** Milliseconds between two signs of life, for proxies that end silent connections. */
const HEARTBEAT = 15_000;

/** What happens, as it happens. */
export function eventRoutes(feed: Feed): readonly Route[] {
  let readers = 0;

  function stream(response: ServerResponse, lastId: string | undefined): void {
    readers++;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const send = (text: string) => {
      if (response.destroyed) return;
      const unread = response.writableLength;
      // One who has read everything gets also an event that is longer.
      if (unread > 0 && unread + text.length > MOST_UNREAD) response.destroy();
      else response.write(text);
    };
    send('retry: 1000\n\n');
    const stop = feed.follow(send, lastId);
    const beat = setInterval(() => send(': still here\n\n'), HEARTBEAT);
    beat.unref();
    response.once('close', () => {
      readers--;
      clearInterval(beat);
      stop();
    });
  }

  return [
    {
      method: 'GET',
      path: '/events',
      answer({ headers }) {
        if (readers >= MOST_READERS)
          throw new Problem(503, `${MOST_READERS} readers follow the events already: close one.`);
        return { stream: (response) => stream(response, headers['last-event-id']) };
      },
    },
  ];
}
