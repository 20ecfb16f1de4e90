import { parseArgs } from 'node:util';
import { english, type Words } from './command/words.ts';
import { at } from './engine/document.ts';
import { type PushOutcome, sendPush } from './push/send-push.ts';
import type { PushSettings } from './push/settings.ts';
import { checkEvent, webhookOf } from './push/webhook.ts';

/**
 * Runs `weapp-mock push`; returns the exit code.
 *
 * @throws {Error} when the command line is wrong.
 */
export async function pushCommand(
  args: string[],
  print: (text: string) => void,
  words: Words = english,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      format: { type: 'string' },
      mode: { type: 'string' },
      appid: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    print(words.pushHelp);
    return 0;
  }
  const [event, ...others] = positionals;
  if (event === undefined || others.length > 0) throw new Error(words.pushNeedsEvent);
  if (values.to === undefined) throw new Error(words.pushNeedsTo);
  const { appid, mode } = values;
  const { WEAPP_PUSH_TOKEN: token, WEAPP_PUSH_AES_KEY: encodingAESKey } = process.env;
  if ((mode ?? (encodingAESKey && 'secure') ?? 'plain') !== 'plain' && !(appid && encodingAESKey))
    throw new Error(words.pushNeedsKeys);
  // sendPush says what is wrong with them.
  const settings = {
    to: values.to,
    format: values.format,
    mode,
    appid,
    token,
    encodingAESKey,
  } as PushSettings;
  checkEvent(event);
  const { message } = webhookOf(event, values.format === 'xml' ? 'xml' : 'json');
  const fields = values.set.map((field) => readField(field, message, words));
  const outcome = await sendPush(event, Object.fromEntries(fields), settings);
  print(report(event, outcome, words));
  return outcome.isTaken ? 0 : 1;
}

/**
 * Text where the message has text. Elsewhere a number where it is one that JSON keeps; JSON in brackets is what it
 * says.
 */
function readField(field: string, message: unknown, { badSet }: Words): [string, unknown] {
  const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(field) ?? [];
  if (name === undefined) throw new Error(badSet(field));
  const isText = typeof at(message, ...name.split('.')) === 'string';
  if (!isText && /^-?(0|[1-9]\d{0,14})$/.test(value)) return [name, Number(value)];
  if (!/^[[{"]/.test(value)) return [name, value];
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}

function report(
  event: string,
  { message, warnings, status, answer, duration, isTaken, why }: PushOutcome,
  words: Words,
): string {
  const answered = status === undefined ? words.noAnswer : words.answered(status, Math.round(duration));
  return `${event}
${JSON.stringify(message, undefined, 2)}
${warnings.map((warning) => `${words.warning}${words.said(warning)}\n`).join('')}
${answered}${answer ? `: ${answer}` : ''}
${isTaken ? words.takenMessage : words.resentMessage} ${words.said(why)}
`;
}
