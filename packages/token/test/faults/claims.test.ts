// What clients of a token service may claim, for a night.
import { afterEach, test, vi } from 'vitest';
import { clientsWithoutEnd, manyRefused, namesWithoutEnd } from '../remote/claim-service.ts';

afterEach(() => void vi.useRealTimers());

test('names without end cause two forced refreshes of one client, and cost another one nothing', () =>
  namesWithoutEnd(12));

test('clients without end that name themselves anew ask WeChat no more often than one', () =>
  clientsWithoutEnd(400));

test('operations of a client that are refused do not stand in the way of one that works until the token dies', () =>
  manyRefused(10));
