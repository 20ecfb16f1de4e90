import type { Files } from '../engine/form.ts';
import type { Operation } from '../engine/operations.ts';
import { Refusal } from '../engine/refusal.ts';

const KB = 1024;
const MB = 1024 * KB;

/** Largest files in bytes, where the operation's page names a limit; `type` stands in the query. */
const TEMPORARY: Readonly<Record<string, number>> = {
  image: 10 * MB,
  voice: 2 * MB,
  video: 10 * MB,
  thumb: 64 * KB,
};
const OF_OPERATION: Readonly<Record<string, number>> = {
  // "Under" 10 MB; the last part of an upload may be smaller than the 5 MB of the others.
  singleFileUpload: 10 * MB - 1,
  uploadPart: 5 * MB,
};
/** "Under 2 MB": every picture of the section. */
const PICTURE = 2 * MB - 1;

/**
 * Checks the files of a form before its fields: 41005 for one that is missing or came as text, 44001 for an
 * empty one, 45001 for one that is too large. Where the operation has its own code for a picture that
 * cannot be read, that one comes in place of the last two.
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
      // A picture may stand at an address instead.
      const needed = required || (operation.queryNames.includes(`${name}_url`) && !query[`${name}_url`]);
      if (!sentAsText && !needed) continue;
      const how = sentAsText ? 'must be a file: a part with a filename' : 'is missing';
      throw new Refusal(41005, `the part ${name} ${how}`);
    }
    if (file.bytes.length === 0) throw new Refusal(ownCode ?? 44001, `the file ${name} is empty`);
    const limit = limitOf(operation, query);
    if (file.bytes.length > limit) {
      throw new Refusal(ownCode ?? 45001, `the file ${name} has more than ${limit} bytes`);
    }
  }
}

function limitOf({ id, section }: Operation, query: Readonly<Record<string, string>>): number {
  if (id === 'uploadTempMedia') return TEMPORARY[query.type ?? ''] ?? Number.POSITIVE_INFINITY;
  if (section === 'img-ocr') return PICTURE;
  return OF_OPERATION[id] ?? Number.POSITIVE_INFINITY;
}
