import type { PageLines } from './page-lines.ts';
import type { Random } from './random.ts';

/** Changes the lines of a page in place; returns what was done, or undefined if the page has no such place. */
export type Change = (page: PageLines, random: Random) => string | undefined;
