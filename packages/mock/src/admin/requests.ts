import type { Journal, MockCall } from '../control/journal.ts';
import type { Fields } from './fields.ts';
import type { Route } from './route.ts';

const FILTERS = ['operation', 'app', 'openid', 'errcode', 'after'];
/** Milliseconds. A proxy in between gives up after a minute. */
const LONGEST_WAIT = 60_000;

/** A call of any operation: the union of all their types is more than TypeScript can work with. */
type Seen = Pick<MockCall, 'id' | 'appid' | 'openid' | 'errcode'> & { operation: string | undefined };

/** What came in: the journal, with secrets masked. */
export function requestRoutes(journal: Journal): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/requests',
      query: [...FILTERS, 'limit'],
      answer({ query }) {
        const limit = query.whole('limit', 1, 1_000) ?? 1_000;
        return { body: journal.list().filter(filter(query)).slice(-limit) };
      },
    },
    {
      method: 'DELETE',
      path: '/requests',
      answer() {
        journal.clear();
        return {};
      },
    },
    {
      method: 'GET',
      path: '/requests/wait',
      query: [...FILTERS, 'timeout'],
      async answer({ query, signal }) {
        const timeout = query.whole('timeout', 0, LONGEST_WAIT) ?? 30_000;
        const wanted = filter(query);
        const calls: readonly Seen[] = journal.list();
        const call = calls.find(wanted) ?? (await arrival(journal, wanted, timeout, signal));
        return call ? { body: call } : {};
      },
    },
  ];
}

function filter(query: Fields): (call: Seen) => boolean {
  const [operation, app, openid] = [query.operation('operation'), query.text('app'), query.text('openid')];
  const errcode = query.whole('errcode', -1e12, 1e12);
  const after = query.whole('after', 0, Number.MAX_SAFE_INTEGER) ?? 0;
  return (call) =>
    call.id > after &&
    (operation === undefined || call.operation === operation) &&
    (app === undefined || call.appid === app) &&
    (openid === undefined || call.openid === openid) &&
    (errcode === undefined || call.errcode === errcode);
}

/** The next call that is wanted; undefined if none comes in time, or if whoever waits has gone. */
function arrival(
  journal: Journal,
  wanted: (call: Seen) => boolean,
  timeout: number,
  signal: AbortSignal,
): Promise<Seen | undefined> {
  return new Promise((resolve) => {
    const end = (call?: Seen) => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', gone);
      resolve(call);
    };
    const gone = () => end();
    const stop = journal.watch((call) => {
      if (wanted(call)) end(call);
    });
    const timer = setTimeout(end, timeout);
    signal.addEventListener('abort', gone, { once: true });
    if (signal.aborted) end();
  });
}
