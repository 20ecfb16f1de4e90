import { generalErrcodes, sectionErrcodes } from './generated/errcodes.ts';
import { type Operation, sectionOf } from './operation.ts';

/** Meaning, remedy, and 1 if the same call may succeed when it is repeated later. */
export type Errcode = readonly [meaning: string, remedy: string, retryable: 0 | 1];

/** What an errcode means for an operation; the section's own meaning comes before the general one. */
export const explainErrcode = (operation: Operation, errcode: number): Errcode | undefined =>
  sectionErrcodes[sectionOf(operation)]?.[errcode] ?? generalErrcodes[errcode];
