import type { Mock } from '../mock-interface.ts';
import { readFields } from './fields.ts';
import type { Route } from './route.ts';

/** Begins again. */
export const resetRoutes = (mock: Pick<Mock, 'reset'>): readonly Route[] => [
  {
    method: 'POST',
    path: '/reset',
    answer({ body }) {
      mock.reset({ tokens: readFields(body, ['tokens']).flag('tokens') ?? false });
      return {};
    },
  },
];
