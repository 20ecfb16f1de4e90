import { parseArgs } from 'node:util';
import { type PushOutcome, sendPush } from './push/send-push.ts';
import type { PushSettings } from './push/settings.ts';

export const PUSH_HELP = `weapp-mock push: sends a message as WeChat does, and judges the answer

Usage: weapp-mock push EVENT --to URL [--set NAME=VALUE ...]

  EVENT         name of the message, such as xpay_goods_deliver_notify or text
  --to          URL that receives messages, such as http://localhost:3000/wechat
  --set         a field of the message: OutTradeNo=T1, GoodsInfo.Quantity=2; repeatable
  --format      json (default) or xml
  --mode        plain, compatible or secure; default: secure with an EncodingAESKey, otherwise plain
  --appid       AppID of the mini program, for encryption
  --help, -h    show this help

The environment has the secrets of the push settings: WEAPP_PUSH_TOKEN (default TOKEN), WEAPP_PUSH_AES_KEY.
Exits with 0 if WeChat would take the answer, with 1 if it would send the message again.
`;

/**
 * Runs `weapp-mock push`; returns the exit code.
 *
 * @throws {Error} when the command line is wrong.
 */
export async function pushCommand(args: string[], print: (text: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      format: { type: 'string' },
      mode: { type: 'string' },
      appid: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    print(PUSH_HELP);
    return 0;
  }
  const [event, ...others] = positionals;
  if (event === undefined || others.length > 0) throw new Error('push takes the name of one message.');
  if (values.to === undefined) throw new Error('push needs --to, the URL that receives messages.');
  const { appid, mode } = values;
  const { WEAPP_PUSH_TOKEN: token, WEAPP_PUSH_AES_KEY: encodingAESKey } = process.env;
  if ((mode ?? (encodingAESKey && 'secure') ?? 'plain') !== 'plain' && !(appid && encodingAESKey))
    throw new Error('encryption needs --appid and the environment variable WEAPP_PUSH_AES_KEY.');
  // sendPush says what is wrong with them.
  const settings = {
    to: values.to,
    format: values.format,
    mode,
    appid,
    token,
    encodingAESKey,
  } as PushSettings;
  const outcome = await sendPush(event, Object.fromEntries(values.set.map(readField)), settings);
  print(report(event, outcome));
  return outcome.isTaken ? 0 : 1;
}

/** A number where it is one that JSON keeps, otherwise text; JSON in brackets is what it says. */
function readField(field: string): [string, unknown] {
  const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(field) ?? [];
  if (name === undefined) throw new Error(`--set ${field}: write NAME=VALUE.`);
  if (/^-?(0|[1-9]\d{0,14})$/.test(value)) return [name, Number(value)];
  if (!/^[[{"]/.test(value)) return [name, value];
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}

const report = (
  event: string,
  { message, warnings, status, answer, duration, isTaken, why }: PushOutcome,
): string =>
  `${event}
${JSON.stringify(message, undefined, 2)}
${warnings.map((warning) => `Warning: ${warning}\n`).join('')}
${status === undefined ? 'No answer' : `Status ${status} after ${Math.round(duration)} ms`}${answer ? `: ${answer}` : ''}
${isTaken ? 'WeChat takes it.' : 'WeChat sends it again.'} ${why}
`;
