/**
 * A file to send. A bare Blob or bytes get the field's name as file name; WeChat takes the kind of file from
 * the content type and the ending of the name, so name them where they matter.
 */
export type Upload =
  | Blob
  | Uint8Array<ArrayBuffer>
  | {
      /** The content. */
      data: Blob | Uint8Array<ArrayBuffer>;
      /** For example `photo.jpg`. */
      filename?: string | undefined;
      /** For example `image/jpeg`. */
      contentType?: string | undefined;
    };

/** The fields of a multipart/form-data body; undefined ones are left out. */
export function toForm(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const file = asFile(name, value);
    if (file) form.append(name, file, file.name);
    else form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return form;
}

function asFile(name: string, value: unknown): File | undefined {
  if (value instanceof File) return value;
  if (value instanceof Blob || value instanceof Uint8Array)
    return new File([value as BlobPart], name, blobType(value));
  if (typeof value !== 'object' || value === null || !('data' in value)) return undefined;
  const { data, filename = name, contentType: type } = value as Exclude<Upload, Blob | Uint8Array>;
  return new File([data], filename, type === undefined ? blobType(data) : { type });
}

const blobType = (data: Blob | Uint8Array): FilePropertyBag =>
  data instanceof Blob ? { type: data.type } : {};
