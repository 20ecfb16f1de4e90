import { isWeappError, WeappUsageError } from '../errors/errors.ts';
import { checkJson, checkText } from './check-fields.ts';
import type { Deadline } from './deadline.ts';
import { kindOf } from './file-kind.ts';

/** Tells when the call is over. */
type End = Pick<Deadline, 'onEnd'>;

/** The fields of a multipart/form-data body; undefined ones are left out. */
export async function toForm(
  id: string,
  fields: object,
  files: readonly string[],
  deadline: End,
): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (files.includes(name)) {
      const file = await toFile(id, name, value, deadline);
      form.append(name, file, file.name);
    } else if (typeof value === 'object' && value !== null && !isContent(value)) {
      checkJson(id, name, value);
      form.append(name, JSON.stringify(value));
    } else {
      checkText(id, name, value);
      form.append(name, String(value));
    }
  }
  return form;
}

async function toFile(id: string, name: string, given: unknown, deadline: End): Promise<File> {
  const bare = isContent(given);
  const { data, filename, contentType } = bare ? { data: given } : Object(given);
  if (!isContent(data)) throw refusal(id, name, `needs a file. ${hint(given)}`);
  for (const text of [filename, contentType]) {
    if (text !== undefined && typeof text !== 'string')
      throw refusal(id, name, 'has a filename or contentType that is not text.');
  }
  const content = await readContent(id, name, data, deadline);
  // WeChat refuses it; a buffer that was transferred and a stream that was read before are empty too.
  if (content.size === 0) throw refusal(id, name, 'is empty.');
  const own = isBlob(data) && 'name' in data && typeof data.name === 'string' ? data.name : '';
  const title: string = filename ?? own;
  const type: string = contentType ?? content.type;
  if (title.includes('.') && type) return new File([content], title, { type });
  const kind = kindOf(new Uint8Array(await content.slice(0, 12).arrayBuffer()));
  const ending = kind && !title.includes('.') ? `.${kind.ending}` : '';
  return new File([content], `${title || name}${ending}`, { type: type || (kind?.contentType ?? '') });
}

// By what they are or can do, not by instanceof: a test's sandbox and polyfills have classes of their own.
const isBytes = (value: unknown): value is ArrayBufferLike | ArrayBufferView =>
  ArrayBuffer.isView(value) ||
  /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
const isBlob = (value: unknown): value is Blob =>
  typeof Object(value).arrayBuffer === 'function' && typeof Object(value).size === 'number';
const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
const isContent = (value: unknown) => isBytes(value) || isBlob(value) || isStream(value);

async function readContent(id: string, name: string, data: unknown, deadline: End): Promise<Blob> {
  if (isBytes(data)) return new Blob([copyOf(data)]);
  const chunks: (Uint8Array<ArrayBuffer> | string)[] = [];
  let forget: (() => void) | undefined;
  try {
    // In memory too: Node ends the process where a file changes on disk while its fetch sends it.
    if (isBlob(data)) return new Blob([await data.arrayBuffer()], { type: data.type });
    // Read whole: WeChat wants a Content-Length, which a stream does not have.
    const { stream, stop } = stoppable(data as AsyncIterable<unknown>);
    forget = deadline.onEnd(stop);
    for await (const chunk of stream) {
      if (typeof chunk !== 'string' && !isBytes(chunk)) {
        throw refusal(id, name, 'is a stream of something else than bytes and text.');
      }
      chunks.push(typeof chunk === 'string' ? chunk : copyOf(chunk));
    }
  } catch (error) {
    if (isWeappError(error)) throw error;
    // Its own error may name a signed address of the file.
    const what = isBlob(data)
      ? `the file in ${name} cannot be read: it is gone, or has changed since it was opened`
      : `the stream in ${name} failed before its end`;
    throw new WeappUsageError(`${id}: ${what}; nothing was sent.`, id);
  } finally {
    forget?.();
  }
  return new Blob(chunks);
}

/** A stream, and what ends it while a read is still waiting: an iterator's own return() would wait for that read. */
function stoppable(data: AsyncIterable<unknown>): { stream: AsyncIterable<unknown>; stop: () => void } {
  const { destroy, getReader } = data as { destroy?: unknown; getReader?: unknown };
  if (typeof getReader === 'function') {
    const reader: ReadableStreamDefaultReader<unknown> = getReader.call(data);
    const cancel = () => reader.cancel().catch(() => {});
    const iterator: AsyncIterator<unknown> = {
      next: () => reader.read() as Promise<IteratorResult<unknown>>,
      return: async () => ({ done: true, value: await cancel() }),
    };
    return { stream: { [Symbol.asyncIterator]: () => iterator }, stop: () => void cancel() };
  }
  const iterator = data[Symbol.asyncIterator]();
  const stop = async () => {
    try {
      if (typeof destroy === 'function') destroy.call(data);
      else await iterator.return?.();
    } catch {
      // The call is over already.
    }
  };
  return { stream: { [Symbol.asyncIterator]: () => iterator }, stop: () => void stop() };
}

/** Bytes of their own: shared memory cannot go into a Blob, and other memory may change until it is sent. */
function copyOf(bytes: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBuffer> {
  try {
    const view = ArrayBuffer.isView(bytes)
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
    return new Uint8Array(view);
  } catch {
    // Its memory was transferred to somewhere else: nothing is left.
    return new Uint8Array();
  }
}

function hint(given: unknown): string {
  if (typeof given === 'string') {
    return 'Text is none: give bytes, or await fileFromPath(path) of @weapp-openapi/core/undici.';
  }
  if (isBytes(Object(given).buffer)) {
    return 'Of an upload that multer received, give { data: file.buffer, filename: file.originalname }.';
  }
  return 'Give a Blob, bytes, a stream, or { data, filename, contentType }.';
}

const refusal = (id: string, name: string, what: string) => new WeappUsageError(`${id}: ${name} ${what}`, id);
