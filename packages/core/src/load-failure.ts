import { lazily } from './lazily.ts';

/**
 * The code that explains a failure and decides what follows. Where it cannot be loaded, the failure stands for itself,
 * with its errcode or status.
 */
export const loadFailure: () => Promise<typeof import('./failure.ts') | undefined> = /* @__PURE__ */ lazily(
  () => import('./failure.ts'),
);
