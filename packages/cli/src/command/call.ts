import type { Client } from '@weapp-openapi/core';
import { givesFile } from '../operation/input-schema.ts';
import type { Operation } from '../operation/spec.ts';
import { Failure } from '../output/failure.ts';
import { type Io, print, tell } from '../output/io.ts';
import { toJson } from '../output/json.ts';
import { checkOut, writeOut } from '../output/out-file.ts';
import { type AccountOptions, accountOf, chosenBaseUrl } from '../profile/account.ts';
import { client } from '../profile/client.ts';
import { callInput, needsAccount } from './call-input.ts';
import { theOperation } from './the-operation.ts';

export interface CallOptions extends AccountOptions {
  data?: string;
  output?: string;
  json?: boolean;
  check: boolean;
  timeout?: string;
}

type Method = (input: object, options: object) => Promise<unknown>;

/** `weapp call <operation> [field=value...]` */
export async function call(
  io: Io,
  name: string,
  fields: readonly string[],
  options: CallOptions,
): Promise<void> {
  const { say } = io;
  const operation = theOperation(io, name);
  const { operationId: id } = operation;
  const timeout = readTimeout(io, options.timeout);
  checkKeys(io, operation);
  if (givesFile(operation) && options.output === undefined && io.stdout.isTTY)
    throw new Failure(say('binaryToTerminal', { id }));
  const account = needsAccount(operation) ? await accountOf(io, options) : undefined;
  const input = await callInput(io, operation, fields, { ...options, account });
  if (options.output !== undefined && options.output !== '-') await checkOut(io, options.output);
  const wx: Client = client(io, account, { baseUrl: chosenBaseUrl(io, options), timeout });
  const session_key = io.env.WEAPP_SESSION_KEY || undefined;
  const method = Reflect.get(wx, id) as Method;
  const answer = await method(input, { signal: io.signal, ...(session_key && { session_key }) });
  await deliver(io, id, answer, options);
}

async function deliver(
  io: Io,
  id: string,
  answer: unknown,
  { output, json = false }: CallOptions,
): Promise<void> {
  const { say } = io;
  const { bytes } = Object(answer);
  const isFile = bytes instanceof Uint8Array;
  if (output === undefined || output === '-') {
    if (!isFile) {
      print(io, toJson(answer, json));
      return;
    }
    if (io.stdout.isTTY) throw new Failure(say('binaryToTerminal', { id }));
    io.stdout.write(bytes);
    return;
  }
  const content: Uint8Array = isFile ? bytes : Buffer.from(`${toJson(answer, json)}\n`);
  // An answer may be a token or a session_key; a picture is for everybody.
  await writeOut(io, output, content, !isFile);
  tell(io, say('written', { file: output, bytes: content.length }));
}

function readTimeout({ say }: Io, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const seconds = Number(given);
  if (given.trim() !== '' && seconds > 0 && seconds <= 86_400) return seconds * 1000;
  throw new Failure(say('badTimeout'));
}

/** The keys that an operation is signed with. The client checks them too, but knows nothing of this environment. */
function checkKeys({ env, say }: Io, { operationId: id, path, security = [] }: Operation): void {
  const needs = (name: string) => security.some((one) => Object.hasOwn(one, name));
  if (needs('pay_sig') && !env.WEAPP_APP_KEY && !env.WEAPP_SANDBOX_APP_KEY) {
    const where = say(path.startsWith('/xpay/') ? 'whereAppKey' : 'whereB2bAppKey');
    throw new Failure(say('needAppKey', { id, where }));
  }
  if (needs('signature') && !env.WEAPP_SESSION_KEY) throw new Failure(say('needSessionKey', { id }));
}
