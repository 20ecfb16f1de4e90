import { WeappUsageError } from './errors.ts';
import { kindOf } from './file-kind.ts';
import type { Features } from './operation.ts';

/** The content of a file: a Blob or File, bytes, or a stream (Node's or the web's), which is read to its end first. */
export type FileContent = Blob | Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array | string>;

/**
 * A file to send. WeChat tells the kind of a file by the ending of its name and by its content type. Where
 * these are not given they are taken from the content's first bytes: a JPEG becomes `media.jpg`,
 * `image/jpeg`.
 */
export type Upload =
  | FileContent
  | {
      /** The content. */
      data: FileContent;
      /** For example `photo.jpg`. */
      filename?: string | undefined;
      /** For example `image/jpeg`. */
      contentType?: string | undefined;
    };

/** For operations whose body is multipart/form-data. */
export const form: Features = { encode: (id, fields) => toForm(id, Object(fields)) };

/** The fields of a multipart/form-data body; undefined ones are left out. */
async function toForm(id: string, fields: object): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const upload = asUpload(value);
    if (upload) {
      const file = await asFile(id, name, upload);
      form.append(name, file, file.name);
    } else form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return form;
}

type Named = Extract<Upload, { data: FileContent }>;

function asUpload(value: unknown): Named | undefined {
  if (isContent(value)) return { data: value };
  const { data } = Object(value);
  return isContent(data) ? Object(value) : undefined;
}

const isContent = (value: unknown): value is FileContent =>
  value instanceof Blob ||
  value instanceof Uint8Array ||
  (typeof value === 'object' && value !== null && Symbol.asyncIterator in value);

async function asFile(id: string, name: string, { data, filename, contentType }: Named): Promise<File> {
  const blob = await asBlob(id, name, data);
  const given = filename ?? (data instanceof File && data.name ? data.name : undefined);
  const type = contentType ?? blob.type;
  if (given?.includes('.') && type) return new File([blob], given, { type });
  const kind = kindOf(new Uint8Array(await blob.slice(0, 12).arrayBuffer()));
  const ending = kind && !given?.includes('.') ? `.${kind.ending}` : '';
  return new File([blob], `${given ?? name}${ending}`, { type: type || (kind?.contentType ?? '') });
}

async function asBlob(id: string, name: string, data: FileContent): Promise<Blob> {
  if (data instanceof Blob) return data;
  if (data instanceof Uint8Array) return new Blob([data]);
  // Read whole: WeChat wants a Content-Length, which a stream does not have.
  const chunks: (Uint8Array<ArrayBuffer> | string)[] = [];
  try {
    for await (const chunk of data) chunks.push(typeof chunk === 'string' ? chunk : new Uint8Array(chunk));
  } catch {
    // Its own error may name a signed address of the file.
    throw new WeappUsageError(`${id}: the stream in ${name} failed before its end; nothing was sent.`, id);
  }
  return new Blob(chunks);
}
