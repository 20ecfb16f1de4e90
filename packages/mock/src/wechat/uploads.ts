import { codeFor } from '../engine/errcode-when.ts';
import type { Files } from '../engine/form.ts';
import type { FileField, Operation } from '../engine/operations.ts';
import { Refusal } from '../engine/refusal.ts';

const KB = 1024;
const MB = 1024 * KB;

/** Maximum sizes of temporary media (临时素材) in bytes, by the query parameter `type`. */
const TEMPORARY: Readonly<Record<string, number>> = {
  image: 10 * MB,
  voice: 2 * MB,
  video: 10 * MB,
  thumb: 64 * KB,
};

/**
 * Checks the files of a form before its fields. Throws 41005 for a file that is missing or was sent as text, 44001 for
 * an empty one and 45001 for one that is too large, unless the spec has another errcode for the operation.
 */
export function checkFiles(
  operation: Operation,
  query: Readonly<Record<string, string>>,
  body: unknown,
  files: Files,
): void {
  if (operation.body !== 'form') return;
  for (const field of operation.files) {
    const { name, required } = field;
    const code = (rule: string, general: number) => codeFor(operation.rules, name, rule) ?? general;
    const file = files.get(name);
    if (!file) {
      const sentAsText = Object.hasOwn(Object(body), name);
      // A picture may be given by its URL instead.
      const needed = required || (operation.queryNames.includes(`${name}_url`) && !query[`${name}_url`]);
      if (!sentAsText && !needed) continue;
      const how = sentAsText ? 'must be a file: a part with a filename' : 'is missing';
      throw new Refusal(code('missing', 41005), `the part ${name} ${how}`);
    }
    if (file.bytes.length === 0) throw new Refusal(code('empty', 44001), `the file ${name} is empty`);
    const limit = limitOf(operation, field, query);
    if (file.bytes.length > limit) {
      throw new Refusal(code('too-long', 45001), `the file ${name} is larger than ${limit} bytes`);
    }
  }
}

function limitOf(
  { id }: Operation,
  { maxBytes = Number.POSITIVE_INFINITY }: FileField,
  query: Readonly<Record<string, string>>,
): number {
  return (id === 'uploadTempMedia' ? TEMPORARY[query.type ?? ''] : undefined) ?? maxBytes;
}
