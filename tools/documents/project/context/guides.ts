import { randomInt, randomUUID } from 'node:crypto';

/** A one-time code from wx.login. */
export const code = `user-42-${randomUUID()}`;
/** The shop's own number of a payment: another in each run, since the mock remembers what was shipped. */
export const out_trade_no = `T${randomInt(1e11, 1e12)}`;
