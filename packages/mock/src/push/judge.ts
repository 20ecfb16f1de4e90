import { openPush, WeappCryptoError } from '@weapp-openapi/crypto';
import { answerFaults } from './answer-faults.ts';
import { readXml } from './read-xml.ts';
import type { CheckedSettings } from './settings.ts';
import type { Webhook } from './webhook.ts';

/** What WeChat would make of an answer. */
export interface Judgement {
  /** Whether WeChat is content; otherwise it sends the message again. */
  isTaken: boolean;
  /** Why, in a sentence. */
  why: string;
  /** The answer, decrypted where it was encrypted. */
  answer: string;
}

/** Judges an answer as WeChat does. */
export async function judge(
  status: number,
  body: string,
  webhook: Webhook,
  settings: CheckedSettings,
): Promise<Judgement> {
  const no = (why: string, answer = body): Judgement => ({ isTaken: false, why, answer });
  if (status === 403)
    return no(
      'The status is 403, not 200: the receiver refused the message. Compare token, appid, encodingAESKey and mode with its own; its log, or its onRefuse, says which differs.',
    );
  if (status !== 200) return no(`The status is ${status}, not 200.`);
  if (body === '' || body === 'success') {
    return webhook.takesText
      ? { isTaken: true, why: `${body || 'Nothing'} is an answer.`, answer: body }
      : no(`${body || 'Nothing'} is no answer here: WeChat expects ${listed(webhook)}.`);
  }
  let answer = body;
  if (settings.mode !== 'plain') {
    try {
      answer = await opened(body, settings);
    } catch (error) {
      if (!(error instanceof WeappCryptoError)) throw error;
      return no(
        `The answer must be encrypted and signed as the message, and does not open: ${error.reason}.`,
      );
    }
  }
  if (webhook.required === undefined) return no('WeChat expects success, or nothing.', answer);
  const { format } = settings;
  const field = format === 'json' ? jsonFields(answer) : xmlFields(answer);
  if (!field) return no(`The answer is no ${format.toUpperCase()}, as the message is.`, answer);
  const missing = webhook.required.filter((name) => field(name) === undefined);
  if (missing.length > 0) return no(`The answer lacks ${missing.join(', ')}.`, answer);
  const [fault] = answerFaults(webhook.reply, field, format === 'xml');
  if (fault) return no(fault, answer);
  const code = field('ErrCode') ?? field('errcode');
  // One that the schema does not have may be anything.
  if (code !== undefined && !['0', 0].includes(code as string | number)) {
    const shown =
      typeof code === 'string' || typeof code === 'number' ? String(code).slice(0, 100) : typeof code;
    return no(`The answer says that it failed: ${shown}.`, answer);
  }
  return { isTaken: true, why: 'The answer has all that WeChat expects.', answer };
}

const listed = ({ required = [] }: Webhook) => `an object with ${required.join(', ')}`;

async function opened(
  body: string,
  { token, appid = '', encodingAESKey = '' }: CheckedSettings,
): Promise<string> {
  const field = jsonFields(body) ?? xmlFields(body);
  const text = (name: string) => {
    const value = field?.(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return openPush({
    ...{ token, appid, encodingAESKey, Encrypt: text('Encrypt') },
    ...{ timestamp: text('TimeStamp'), nonce: text('Nonce'), msg_signature: text('MsgSignature') },
  });
}

type Field = (name: string) => unknown;

function jsonFields(text: string): Field | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (name) => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined)
      : undefined;
  } catch {
    return undefined;
  }
}

function xmlFields(text: string): Field | undefined {
  const fields = readXml(text);
  return fields && ((name) => fields.get(name));
}
