import type { MessageKind, Outbox, OutboxFilter } from '../wechat/outbox.ts';
import type { Route } from './route.ts';

const FILTERS = ['app', 'openid', 'kind', 'operation', 'template_id'] as const;

/** The messages sent to users, as the users would see them. */
export const outboxRoutes = (outbox: Outbox): readonly Route[] => [
  {
    method: 'GET',
    path: '/outbox',
    query: [...FILTERS, 'after'],
    answer({ query }) {
      const after = query.whole('after', 0, Number.MAX_SAFE_INTEGER) ?? 0;
      const filter: OutboxFilter = {};
      for (const name of FILTERS) {
        const value = query.text(name);
        // outbox.list says which kinds there are.
        if (value !== undefined) filter[name] = value as MessageKind;
      }
      return { body: outbox.list(filter).filter(({ id }) => id > after) };
    },
  },
];
