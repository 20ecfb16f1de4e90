import type { Errcode } from './errcode.ts';
import { generalErrcodes, sectionErrcodes } from './generated/errcodes.ts';
import { type Operation, sectionOf } from './operation.ts';

/** What an errcode means for an operation; the section's own meaning comes before the general one. */
export const meaningOf = (operation: Operation, errcode: number): Errcode | undefined =>
  sectionErrcodes[sectionOf(operation)]?.[errcode] ?? generalErrcodes[errcode];
