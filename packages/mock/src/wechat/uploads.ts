import type { Files } from '../engine/form.ts';
import type { Operation } from '../engine/operations.ts';
import { Refusal } from '../engine/refusal.ts';

const KB = 1024;
const MB = 1024 * KB;

/** Maximum file sizes in bytes from the operation's page, by the query parameter `type`. */
const TEMPORARY: Readonly<Record<string, number>> = {
  image: 10 * MB,
  voice: 2 * MB,
  video: 10 * MB,
  thumb: 64 * KB,
};
const OF_OPERATION: Readonly<Record<string, number>> = {
  // The docs say under 10 MB. uploadPart has no minimum, because the last part may be smaller than 5 MB.
  singleFileUpload: 10 * MB - 1,
  uploadPart: 5 * MB,
};
/** The docs say under 2 MB for every picture in the section. */
const PICTURE = 2 * MB - 1;

/**
 * Checks the files of a form before its fields. Throws 41005 for a file that is missing or was sent as text,
 * 44001 for an empty one and 45001 for one that is too large; instead of the last two, image recognition
 * has its own code.
 */
export function checkFiles(
  operation: Operation,
  query: Readonly<Record<string, string>>,
  body: unknown,
  files: Files,
): void {
  if (operation.body !== 'form') return;
  const ownCode = operation.section === 'img-ocr' ? 101002 : undefined;
  for (const { name, required } of operation.files) {
    const file = files.get(name);
    if (!file) {
      const sentAsText = Object.hasOwn(Object(body), name);
      // A picture may be given by its URL instead.
      const needed = required || (operation.queryNames.includes(`${name}_url`) && !query[`${name}_url`]);
      if (!sentAsText && !needed) continue;
      const how = sentAsText ? 'must be a file: a part with a filename' : 'is missing';
      throw new Refusal(41005, `the part ${name} ${how}`);
    }
    if (file.bytes.length === 0) throw new Refusal(ownCode ?? 44001, `the file ${name} is empty`);
    const limit = limitOf(operation, query);
    if (file.bytes.length > limit) {
      throw new Refusal(ownCode ?? 45001, `the file ${name} is larger than ${limit} bytes`);
    }
  }
}

function limitOf({ id, section }: Operation, query: Readonly<Record<string, string>>): number {
  if (id === 'uploadTempMedia') return TEMPORARY[query.type ?? ''] ?? Number.POSITIVE_INFINITY;
  if (section === 'img-ocr') return PICTURE;
  return OF_OPERATION[id] ?? Number.POSITIVE_INFINITY;
}
