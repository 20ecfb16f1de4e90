import { basename } from 'node:path';
import { parseJson } from '@weapp-openapi/core/json';
import { faultsOf } from '../operation/check-input.ts';
import { inputSchema } from '../operation/input-schema.ts';
import { FileField, readFields } from '../operation/read-fields.ts';
import { type Operation, resolved, type Schema } from '../operation/spec.ts';
import { Failure } from '../output/failure.ts';
import { fileReason } from '../output/file-reason.ts';
import type { Io } from '../output/io.ts';
import { readAll, readFileBytes, TooLarge } from '../output/read-all.ts';
import type { Account } from '../profile/account.ts';

type Fields = Record<string, unknown>;

/** WeChat takes no upload that is larger; /dev/zero and some pipes never end. */
const MEGABYTES = 512;
const LARGEST = MEGABYTES * 1024 * 1024;

/**
 * The input of a call: the fields of `-d`, then those of the command line, then what everybody would write, and checked
 * against the spec.
 */
export async function callInput(
  io: Io,
  operation: Operation,
  fields: readonly string[],
  { data, check, account }: { data?: string | undefined; check: boolean; account: Account | undefined },
): Promise<Fields> {
  const schema = inputSchema(operation);
  const input: Fields = data === undefined ? Object.create(null) : await readData(io, data);
  await readFields(schema, fields, input, io.say);
  fillIn(schema, input, operation, account);
  if (check) {
    const faults = faultsOf(operation.operationId, schema, input, io.say);
    if (faults.length > 0) throw new Failure(complaint(io, operation.operationId, faults));
  }
  await readFiles(io, input);
  return input;
}

function complaint({ say }: Io, id: string, faults: readonly string[]): string {
  const lines = faults.map((fault) => `  ${fault}`);
  return [say('wrongFields', { id }), ...lines, say('docsHint', { id }), say('noCheckHint')].join('\n');
}

async function readData(io: Io, file: string): Promise<Fields> {
  const { say, stdin } = io;
  if (file === '-' && stdin.isTTY) throw new Failure(say('stdinIsTerminal'));
  let text: string;
  try {
    text =
      file === '-' ? await readAll(stdin, LARGEST) : (await readFileBytes(file, LARGEST)).toString('utf8');
  } catch (error) {
    if (error instanceof TooLarge) throw new Failure(say('tooLarge', { file, most: MEGABYTES }));
    throw new Failure(say('cannotRead', { file, reason: fileReason(say, error) }));
  }
  const parsed = await parseJson(text);
  if ('fault' in parsed) throw new Failure(say('badJson', { path: file, reason: parsed.fault }));
  const { value } = parsed;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Failure(say('notFields', { file }));
}

const OWN: Readonly<Record<string, 'appid' | 'secret'>> = {
  appid: 'appid',
  secret: 'secret',
  appsecret: 'secret',
};

/**
 * Fills in what is required and has one value only (`grant_type`), and the account's own appid and secret where an
 * operation without access_token asks for them.
 */
function fillIn(schema: Schema, input: Fields, operation: Operation, account: Account | undefined): void {
  for (const name of schema.required ?? []) {
    if (Object.hasOwn(input, name)) continue;
    const { const: only } = resolved(schema.properties?.[name] ?? {});
    const own = OWN[name];
    if (only !== undefined) input[name] = only;
    else if (own && account && operation.security?.length === 0) input[name] = account[own];
  }
}

/** Whether an operation without access_token asks for the account's secret. */
export const needsAccount = (operation: Operation): boolean =>
  operation.security?.length !== 0 || (inputSchema(operation).required ?? []).some((name) => OWN[name]);

async function readFiles({ say }: Io, input: Fields): Promise<void> {
  for (const [name, field] of Object.entries(input)) {
    if (!(field instanceof FileField)) continue;
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await readFileBytes(field.path, LARGEST);
    } catch (error) {
      if (error instanceof TooLarge)
        throw new Failure(say('tooLarge', { file: field.path, most: MEGABYTES }));
      throw new Failure(say('cannotRead', { file: field.path, reason: fileReason(say, error) }));
    }
    if (bytes.length === 0) throw new Failure(say('emptyFile', { file: field.path }));
    input[name] = { data: bytes, filename: basename(field.path) };
  }
}
