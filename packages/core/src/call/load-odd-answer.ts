import { lazily } from './lazily.ts';

/** The code that reads files, large answers, long numbers and what must be repaired. */
export const loadOddAnswer: () => Promise<typeof import('./odd-answer.ts') | undefined> =
  /* @__PURE__ */ lazily(() => import('./odd-answer.ts'));
