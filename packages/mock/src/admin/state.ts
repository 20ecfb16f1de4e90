import type { OpenMock } from '../mock.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

/** Bytes: what the mock remembers, uploads in Base64 included. */
const LONGEST = 128 * 1024 * 1024;

/** All that the mock remembers, to put it back later. */
export const stateRoutes = ({
  saveState,
  restoreState,
}: Pick<OpenMock, 'saveState' | 'restoreState'>): readonly Route[] => [
  { method: 'GET', path: '/state', answer: () => ({ body: saveState() }) },
  {
    method: 'PUT',
    path: '/state',
    longest: LONGEST,
    answer({ body }) {
      if (body === undefined) throw new Problem(400, 'Send a state as GET /__mock/state gave it.');
      restoreState(body);
      return {};
    },
  },
];
