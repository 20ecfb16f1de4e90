// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Errcode } from '../errcode.ts';

/** Errcodes that mean the same everywhere. */
export const generalErrcodes: Readonly<Record<number, Errcode>> = {
  [-1]: ["WeChat is busy.", "Try again in a moment.", 1],
};

/** Errcodes with a meaning of their own in one section of the docs. */
export const sectionErrcodes: Readonly<Record<string, Readonly<Record<number, Errcode>>>> = {

};
