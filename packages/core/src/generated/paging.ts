// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Paging } from '../paging.ts';

/** How each operation that pages does so. */
export const paging: Readonly<Record<string, Paging>> = {

};
