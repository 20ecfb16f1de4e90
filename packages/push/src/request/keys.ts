import { importPushKey, type PushKey } from '@weapp-openapi/crypto';

/** How messages are encrypted, as set in the admin console (消息推送配置). */
export type PushMode = 'plain' | 'compatible' | 'secure';

/** What requests are verified and decrypted with. */
export interface Keys {
  mode: PushMode;
  token: string;
  appid: string;
  /** Milliseconds. */
  maxAge: number;
  /** Undefined in plain mode. Imported with the first message. */
  pushKey: (() => Promise<PushKey>) | undefined;
}

/** Imports the key once. */
export function lazyKey(encodingAESKey: string): () => Promise<PushKey> {
  let key: Promise<PushKey> | undefined;
  return () => (key ??= importPushKey(encodingAESKey));
}
