import type { Features } from './operation.ts';

/**
 * The content of a file: a Blob or File, bytes in any kind of buffer, or a stream (Node's or the web's), which is
 * read to its end first.
 */
export type FileContent = Blob | ArrayBufferLike | ArrayBufferView | AsyncIterable<Uint8Array | string>;

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

/**
 * For operations whose body is multipart/form-data, with the names of the fields that are files. How one is written is
 * loaded with the first.
 */
export const form = (...files: string[]): Features => ({
  files,
  encode: async (id, fields, deadline) =>
    (await import('./form.ts')).toForm(id, Object(fields), files, deadline),
});
