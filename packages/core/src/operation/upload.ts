import { needed } from './needed.ts';
import type { Features } from './operation.ts';

/**
 * The content of a file: a Blob or File, bytes in any kind of buffer, or a stream (Node's or the web's), which is read
 * to its end before sending.
 */
export type FileContent = Blob | ArrayBufferLike | ArrayBufferView | AsyncIterable<Uint8Array | string>;

/**
 * A file to upload. WeChat tells the type of a file by its filename extension and content type. If you omit these, they
 * are derived from the first bytes: a JPEG becomes `media.jpg`, `image/jpeg`.
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
 * For operations whose body is multipart/form-data, with the names of the file fields. The code that builds forms is
 * loaded on the first such call.
 */
export const form = (...files: string[]): Features => ({
  files,
  encode: async (id, fields, deadline) => {
    // A stream that fails before it is read must not end the process: reading it gives the error.
    for (const name of files) {
      const given = Object(Object(fields)[name]);
      for (const stream of [given, given.data]) stream?.on?.('error', () => {});
    }
    return (await needed(import('./form.ts'))).toForm(id, Object(fields), files, deadline);
  },
});
