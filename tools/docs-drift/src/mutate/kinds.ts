import { callKinds } from './kinds/call.ts';
import { errcodeKinds } from './kinds/errcodes.ts';
import { rowKinds } from './kinds/rows.ts';
import { tableKinds } from './kinds/tables.ts';
import { textKinds } from './kinds/text.ts';
import { valueKinds } from './kinds/values.ts';
import type { PageLines } from './page-lines.ts';
import type { Random } from './random.ts';

/** Changes the lines of a page in place; gives what was done, or undefined where the page has no such place. */
export type Change = (page: PageLines, random: Random) => string | undefined;

/** Every kind of change to the text of a page, by its name. */
export const KINDS: Record<string, Change> = {
  ...rowKinds,
  ...tableKinds,
  ...valueKinds,
  ...errcodeKinds,
  ...callKinds,
  ...textKinds,
};
