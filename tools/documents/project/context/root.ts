import { randomUUID } from 'node:crypto';

/** A one-time code from wx.login. */
export const code = `user-42-${randomUUID()}`;
