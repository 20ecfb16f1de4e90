import type { Change } from './change.ts';
import { callKinds } from './kinds/call.ts';
import { errcodeKinds } from './kinds/errcodes.ts';
import { rowKinds } from './kinds/rows.ts';
import { tableKinds } from './kinds/tables.ts';
import { textKinds } from './kinds/text.ts';
import { valueKinds } from './kinds/values.ts';

/** Every kind of change to the text of a page, by its name. */
export const KINDS: Record<string, Change> = {
  ...rowKinds,
  ...tableKinds,
  ...valueKinds,
  ...errcodeKinds,
  ...callKinds,
  ...textKinds,
};
