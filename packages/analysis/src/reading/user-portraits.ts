import type { CollectOptions } from './collect.ts';
import type { PortraitDays } from './user-portrait.ts';

/** Which days the portraits cover, and how to request them. */
export interface UserPortraitsInput extends CollectOptions {
  /** How many days each portrait covers: 1, 7 or 30. */
  readonly days: PortraitDays;
  /** First day of the first portrait, as yyyymmdd. */
  readonly begin: string;
  /** Last day of the last portrait, as yyyymmdd. The portraits follow each other without overlap. */
  readonly end: string;
}
