import { nearest } from '../engine/nearest.ts';
import type { PushFormat } from './webhook.ts';

/** The push settings of the admin console (消息推送配置). */
export interface PushSettings {
  /**
   * URL that messages are sent to, such as `http://localhost:3000/wechat`, or a function that takes them in this
   * process: the handler of a server, given the request that WeChat would send.
   */
  to: string | ((request: Request) => Response | Promise<Response>);
  /** Token. Default: `TOKEN`. */
  token?: string | undefined;
  /** EncodingAESKey, 43 characters. Needed unless the mode is plain. */
  encodingAESKey?: string | undefined;
  /** AppID, which stands in each encrypted message. Needed unless the mode is plain. */
  appid?: string | undefined;
  /** How messages are encrypted. Default: `secure` with an encodingAESKey, otherwise `plain`. */
  mode?: 'plain' | 'compatible' | 'secure' | undefined;
  /** Default: `json`. */
  format?: PushFormat | undefined;
}

/** The settings with their defaults. */
export interface CheckedSettings extends PushSettings {
  token: string;
  mode: 'plain' | 'compatible' | 'secure';
  format: PushFormat;
}

const NAMES = ['to', 'token', 'encodingAESKey', 'appid', 'mode', 'format'];

/**
 * The settings with their defaults.
 *
 * @throws {RangeError} when one is missing, misspelt or malformed.
 */
export function checkSettings(settings: PushSettings): CheckedSettings {
  checkNames(settings);
  const { to, encodingAESKey, appid, token = 'TOKEN', format = 'json' } = settings;
  const mode = settings.mode ?? (encodingAESKey === undefined ? 'plain' : 'secure');
  if (to === undefined || to === '') {
    throw new RangeError(
      "push: say where to send messages: `to`, as in startMock({ push: { to: 'http://localhost:3000/wechat' } }), or as the third argument of mock.push and sendPush.",
    );
  }
  if (typeof to !== 'function') {
    if (!URL.canParse(to) || !/^https?:/i.test(to))
      throw new RangeError('push: `to` must be an http or https URL, or a function.');
    // fetch refuses them, as if there were no connection.
    const { username, password } = new URL(to);
    if (username || password) throw new RangeError('push: `to` must be a URL without user and password.');
  }
  if (!['plain', 'compatible', 'secure'].includes(mode))
    throw new RangeError("push: `mode` must be 'plain', 'compatible' or 'secure'.");
  if (typeof token !== 'string' || !/^\S+$/.test(token))
    throw new RangeError('push: `token` must be that of the receiver, without spaces.');
  if (!['json', 'xml'].includes(format)) throw new RangeError("push: `format` must be 'json' or 'xml'.");
  if (mode !== 'plain') {
    const missing = Object.entries({ appid, encodingAESKey }).filter(([, value]) => !value);
    if (missing.length > 0) {
      const names = missing.map(([name]) => `\`${name}\``).join(' and ');
      throw new RangeError(`push: mode '${mode}' needs ${names}, the same as the receiver has.`);
    }
    if (typeof appid !== 'string') throw new RangeError('push: `appid` must be a text.');
    if (typeof encodingAESKey !== 'string' || !/^[A-Za-z0-9+/]{43}$/.test(encodingAESKey))
      throw new RangeError('push: `encodingAESKey` must have 43 letters and digits.');
  }
  return { ...settings, mode, format, token };
}

/**
 * Says which setting is misspelt.
 *
 * @throws {RangeError} for one that there is not.
 */
export function checkNames(settings: unknown): void {
  if (typeof settings !== 'object' || settings === null)
    throw new RangeError(`push: the settings must be an object with ${NAMES.join(', ')}.`);
  for (const name of Object.keys(settings)) {
    if (NAMES.includes(name)) continue;
    const near = nearest(name, NAMES);
    const hint = near ? `Did you mean ${near}?` : `The settings are ${NAMES.join(', ')}.`;
    throw new RangeError(`push: unknown setting ${JSON.stringify(name.slice(0, 100))}. ${hint}`);
  }
}
