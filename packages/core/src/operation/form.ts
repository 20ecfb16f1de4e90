import { isWeappError, WeappUsageError } from '../errors/errors.ts';
import type { Texts } from '../errors/texts.ts';
import { saidOf } from '../messages/errors.ts';
import {
  emptyFile,
  filenameWrong,
  fileUnreadable,
  multerFile,
  noFile,
  noStringFile,
  oddStream,
  streamFailed,
} from '../messages/form.ts';
import { checkJson, checkText } from './check-fields.ts';
import type { Deadline } from './deadline.ts';
import { kindOf } from './file-kind.ts';

/** Tells when the call has ended. */
type End = Pick<Deadline, 'onEnd'>;

/** Builds a multipart/form-data body; undefined fields are left out. */
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
  if (!isContent(data)) throw refusal(id, hint(given, name));
  for (const text of [filename, contentType]) {
    if (text !== undefined && typeof text !== 'string') throw refusal(id, filenameWrong(name));
  }
  const content = await readContent(id, name, data, deadline);
  // WeChat rejects empty files. A transferred buffer and a stream that was already read are empty, too.
  if (content.size === 0) throw refusal(id, emptyFile(name));
  const own = isBlob(data) && 'name' in data && typeof data.name === 'string' ? data.name : '';
  const title: string = filename ?? own;
  const type: string = contentType ?? content.type;
  if (title.includes('.') && type) return new File([content], title, { type });
  const kind = kindOf(new Uint8Array(await content.slice(0, 12).arrayBuffer()));
  const ending = kind && !title.includes('.') ? `.${kind.ending}` : '';
  return new File([content], `${title || name}${ending}`, { type: type || (kind?.contentType ?? '') });
}

// Not instanceof: test sandboxes and polyfills have their own classes.
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
    // Read into memory: if a file changes on disk while fetch sends it, Node ends the process.
    if (isBlob(data)) return new Blob([await data.arrayBuffer()], { type: data.type });
    // Read to the end: WeChat requires a Content-Length, which a stream does not have.
    const { stream, stop } = stoppable(data as AsyncIterable<unknown>);
    forget = deadline.onEnd(stop);
    for await (const chunk of stream) {
      if (typeof chunk !== 'string' && !isBytes(chunk)) {
        throw refusal(id, oddStream(name));
      }
      chunks.push(typeof chunk === 'string' ? chunk : copyOf(chunk));
    }
  } catch (error) {
    if (isWeappError(error)) throw error;
    // The original error may contain a signed URL of the file.
    throw refusal(id, isBlob(data) ? fileUnreadable(name) : streamFailed(name));
  } finally {
    forget?.();
  }
  return new Blob(chunks);
}

/** A stream, and a function that ends it during a pending read: an iterator's return() would wait for that read. */
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
      // The call has already ended.
    }
  };
  return { stream: { [Symbol.asyncIterator]: () => iterator }, stop: () => void stop() };
}

/** Copies bytes: a Blob cannot take shared memory, and other memory may change before it is sent. */
function copyOf(bytes: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBuffer> {
  try {
    const view = ArrayBuffer.isView(bytes)
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
    return new Uint8Array(view);
  } catch {
    // The buffer was transferred: nothing is left.
    return new Uint8Array();
  }
}

function hint(given: unknown, name: string): Texts {
  if (typeof given === 'string') return noStringFile(name);
  return isBytes(Object(given).buffer) ? multerFile(name) : noFile(name);
}

const refusal = (id: string, what: Texts) => new WeappUsageError(saidOf(id, what), id);
