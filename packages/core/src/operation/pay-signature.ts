import type { Features } from './operation.ts';

/** For operations that are signed. What signs is loaded with the first such call. */
export const signed = {
  async sign(call, keys) {
    const { operation, query, body, options } = call;
    const { paySignatures } = await import('./signing.ts');
    const signatures = await paySignatures(operation, typeof body === 'string' ? body : '', keys, options);
    return { ...call, query: query ? `${query}&${signatures}` : signatures };
  },
} satisfies Features;
