import { randomUUID } from 'node:crypto';

/** A code of wx.login, which works once. */
export const code = `user-42-${randomUUID()}`;
