import { needed } from './needed.ts';
import type { Features } from './operation.ts';

/** For signed operations. The signing code is loaded on the first such call. */
export const signed = {
  async sign(call, keys) {
    const { operation, query, body, options } = call;
    const { paySignatures } = await needed(import('./signing.ts'));
    const signatures = await paySignatures(operation, typeof body === 'string' ? body : '', keys, options);
    return { ...call, query: query ? `${query}&${signatures}` : signatures };
  },
} satisfies Features;
