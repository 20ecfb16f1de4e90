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

/**
 * The settings with their defaults.
 *
 * @throws {RangeError} when one is missing or malformed.
 */
export function checkSettings(settings: PushSettings): CheckedSettings {
  const { to, encodingAESKey, appid, token = 'TOKEN', format = 'json' } = settings;
  const mode = settings.mode ?? (encodingAESKey === undefined ? 'plain' : 'secure');
  if (typeof to !== 'function' && !(URL.canParse(to) && /^https?:/.test(to)))
    throw new RangeError('push: `to` must be an http or https URL, or a function.');
  if (!['plain', 'compatible', 'secure'].includes(mode))
    throw new RangeError("push: `mode` must be 'plain', 'compatible' or 'secure'.");
  if (!['json', 'xml'].includes(format)) throw new RangeError("push: `format` must be 'json' or 'xml'.");
  if (mode !== 'plain' && (encodingAESKey === undefined || appid === undefined))
    throw new RangeError(`push: mode '${mode}' needs \`appid\` and \`encodingAESKey\`.`);
  return { ...settings, mode, format, token };
}
