import { parseJson } from '@weapp-openapi/core/json';
import { neither, noText } from '../messages/body.ts';
import { checkLimits, malformed } from './limits.ts';
import { recognise } from './recognise.ts';
import type { Row } from './row.ts';
import { shape } from './shape.ts';
import { parseXml } from './xml.ts';

/** What a body is written in. */
export type Format = 'xml' | 'json';

/** A message with the types of its fields. */
export interface ReadMessage {
  format: Format;
  /** What the spec knows of it; undefined for a message that the spec does not have. */
  row: Row | undefined;
  message: Record<string, unknown>;
}

/** Tells XML from JSON, whatever the content type says. */
export function formatOf(text: string): Format {
  const first = /^[\s\uFEFF]*(.)/.exec(text.slice(0, 1_000))?.[1];
  if (first === '<') return 'xml';
  if (first === '{') return 'json';
  return malformed(neither());
}

/** Parses a message, recognises it and gives its fields their types. */
export async function readMessage(text: string): Promise<ReadMessage> {
  const format = formatOf(text);
  let message = format === 'xml' ? parseXml(text.replace(/^[\s\uFEFF]+/, '')) : await parseObject(text);
  for (const name of ['Event', 'MsgType']) {
    const value = Object.hasOwn(message, name) ? message[name] : undefined;
    if (typeof value === 'object' && value !== null) malformed(noText(name));
  }
  const row = recognise(message);
  if (row) {
    const wrapper = row[2]?.wrapper;
    if (wrapper !== undefined) message = unwrapped(message, wrapper);
    shape(message, row[1], format === 'xml');
  } else if (typeof message.CreateTime === 'string') {
    shape(message, { CreateTime: 'n' }, true);
  }
  return { format, row, message };
}

async function parseObject(text: string): Promise<Record<string, unknown>> {
  const parsed = await parseJson(text);
  if ('fault' in parsed) return malformed(parsed.fault);
  checkLimits(parsed.value);
  return parsed.value as Record<string, unknown>;
}

/** The fields of the wrapping element moved to the top, where JSON has them. */
function unwrapped(message: Record<string, unknown>, wrapper: string): Record<string, unknown> {
  const { [wrapper]: inner, ...rest } = message;
  const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  // An empty element is an empty text.
  return isObject ? { ...inner, ...rest } : inner === '' ? rest : message;
}
