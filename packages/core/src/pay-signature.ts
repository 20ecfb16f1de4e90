import type { Features } from './operation.ts';

/** AppKeys of virtual payment (虚拟支付) or of a B2b merchant, one for each environment. */
export interface PayKeys {
  /** AppKey of production (现网). */
  appKey?: string | undefined;
  /** AppKey of the sandbox (沙箱); signs virtual payment calls whose `env` is 1. */
  sandboxAppKey?: string | undefined;
}

/** For operations that are signed. What signs is loaded with the first such call. */
export const signed = {
  async sign(call, keys) {
    const { operation, query, body, options } = call;
    const { paySignatures } = await import('./signing.ts');
    const signatures = await paySignatures(operation, typeof body === 'string' ? body : '', keys, options);
    return { ...call, query: query ? `${query}&${signatures}` : signatures };
  },
} satisfies Features;
