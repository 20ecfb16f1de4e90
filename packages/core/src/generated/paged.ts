// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { CallOptions } from '../call-options.ts';
import type { Pages } from '../paging.ts';
import type * as Schemas from './schemas.ts';

/** Fields that need not be given. */
type Optional<Fields, Names extends keyof Fields> = Omit<Fields, Names> & Partial<Pick<Fields, Names>>;

/** The operations that page, each giving its items one after another. */
export interface PagedOperations {

}
