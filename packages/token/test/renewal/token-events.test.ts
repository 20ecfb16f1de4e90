import { expect, test, vi } from 'vitest';
import { storeError, TokenEvents } from '../../src/renewal/token-events.ts';

const APP = { appid: 'wx1', kind: 'stable' } as const;
const failed = (message: string) =>
  ({
    type: 'store-error',
    action: 'read',
    error: storeError('read', new Error(message), ['SECRET']),
  }) as const;

test('a store that fails is warned of once where nobody listens, without secrets', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const events = new TokenEvents(APP, undefined);
  events.emit(failed('the folder is open to all, SECRET'));
  events.emit(failed('again'));
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain('the folder is open to all, ***');
  expect(warn.mock.calls[0]?.[0]).toContain('onEvent');
  warn.mockRestore();
});

test('who listens gets no warning', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const seen: unknown[] = [];
  new TokenEvents(APP, (event) => seen.push(event)).emit(failed('down'));
  expect(seen).toHaveLength(1);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('what is too short for a secret cuts no words into pieces', () => {
  expect(storeError('read', new Error('no key is in its store'), ['s']).message).toContain(
    'no key is in its store',
  );
});
