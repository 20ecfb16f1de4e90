import type { IncomingMessage } from 'node:http';
import { misused } from './errors.ts';
import { checkLimits } from './message/limits.ts';
import { visible } from './message/name-of.ts';
import { digitsLost, parsedXml, readElsewhere } from './messages/body.ts';
import type { Arrival } from './request/arrival.ts';

/** A request of node:http, as it is received. `parsed` is what a body parser has left its results in. */
export function nodeArrival(request: IncomingMessage, parsed: object): Arrival {
  const url: string = Reflect.get(request, 'originalUrl') ?? request.url ?? '';
  return {
    method: request.method ?? '',
    query: url.split('?', 2)[1] ?? '',
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body: (isWhole) => bodyOf(request, parsed, isWhole),
  };
}

function bodyOf(
  request: IncomingMessage,
  parsed: object,
  isWhole: boolean,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  const bodies: unknown[] = [
    Reflect.get(request, 'rawBody'),
    Reflect.get(parsed, 'rawBody'),
    Reflect.get(parsed, 'body'),
  ];
  for (const body of bodies) {
    const bytes = bytesOf(body, isWhole);
    if (bytes) return [bytes];
  }
  if (request.readableDidRead && bodies.every((body) => body === undefined)) misused(readElsewhere());
  return request;
}

/** The bytes of a body that was read already; undefined where it was not: parsers leave an empty object then. */
function bytesOf(body: unknown, isWhole: boolean): Uint8Array | undefined {
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (typeof body !== 'object' || body === null || Object.keys(body).length === 0) return undefined;
  const xml: unknown = Reflect.get(body, 'xml');
  // Parsers of XML keep the outermost element. Beside it, compatible mode has the plain message, which does not count.
  const Encrypt = encryptedOf(body) ?? encryptedOf(xml);
  if (Encrypt !== undefined) return Buffer.from(JSON.stringify({ Encrypt }));
  // Not encrypted: nothing in it counts, whatever anybody has put into it.
  if (!isWhole) return Buffer.from('{}');
  if ((typeof xml === 'object' && xml !== null) || Array.isArray(Reflect.get(body, 'MsgType')))
    misused(parsedXml());
  // Also so that JSON.stringify does not overflow the stack.
  checkLimits(body);
  return Buffer.from(JSON.stringify(body, refuseLost));
}

/** A parser has made a number of a 64-bit id, and it is another one now. */
function refuseLost(name: string, value: unknown): unknown {
  if (typeof value === 'bigint' || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    misused(digitsLost(visible(name)));
  }
  return value;
}

/** Of the fields of a parsed message: xml2js puts arrays around everything and writes names in lower case on demand. */
function encryptedOf(fields: unknown): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const [, value] = Object.entries(fields).find(([name]) => name.toLowerCase() === 'encrypt') ?? [];
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' ? text : undefined;
}
