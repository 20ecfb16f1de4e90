import type { Context } from '../src/reading/context.ts';
import { fakeClient } from './fake-client.ts';

/** What createAnalysis shares with its methods; it is noon of Monday, 23 November 2026 in Shanghai. Waits end at once. */
export function fakeContext(overrides: Partial<Context> = {}): Context {
  return {
    wx: fakeClient().wx,
    concurrency: 4,
    now: () => Date.parse('2026-11-23T04:00:00Z'),
    answers: undefined,
    appSince: undefined,
    onAnswersError: undefined,
    language: undefined,
    wait: async () => {},
    ...overrides,
  };
}
