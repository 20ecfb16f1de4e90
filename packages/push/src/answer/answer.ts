import type { Texts } from '@weapp-openapi/core';
import { sealPush } from '@weapp-openapi/crypto';
import { misused } from '../errors.ts';
import { returnedArray, returnedText, returnedType } from '../messages/handlers.ts';
import type { Sealing } from '../request/keys.ts';
import { filled } from './filled.ts';
import { writeXml } from './write-xml.ts';

/** An HTTP answer as the web and Node adapters send it. */
export interface Answer {
  status: number;
  type: string;
  body: string;
}

/** An answer without content. */
export const bare = (status: number): Answer => ({ status, type: 'text/plain', body: '' });

/** What the handler returned, in the format of its message; nothing at all is `success`. */
export function writeReply(
  reply: unknown,
  format: 'xml' | 'json',
  message: Record<string, unknown>,
  count: number,
): string {
  if (reply === undefined || reply === null) return 'success';
  if (reply === 'success' || reply === '') return reply;
  if (typeof reply !== 'object' || Array.isArray(reply)) misused(unanswerable(reply));
  const whole = filled(reply, message, count);
  return format === 'xml' ? writeXml(whole) : JSON.stringify(whole);
}

/** Encrypts an answer where its message was encrypted. `success` and nothing need no encryption. */
export async function seal(
  text: string,
  format: 'xml' | 'json',
  sealing: Sealing | undefined,
  nonce: string | undefined,
): Promise<Answer> {
  if (text === '' || text === 'success') return { status: 200, type: 'text/plain', body: text };
  const type = format === 'xml' ? 'text/xml' : 'application/json';
  if (!sealing) return { status: 200, type, body: text };
  const sealed = await sealPush({ ...sealing, message: text, nonce });
  return { status: 200, type, body: format === 'xml' ? writeXml(sealed) : JSON.stringify(sealed) };
}

function unanswerable(reply: unknown): Texts {
  if (Array.isArray(reply)) return returnedArray();
  return typeof reply === 'string' ? returnedText() : returnedType(typeof reply);
}
