import { WeappUsageError } from '@weapp-openapi/core';
import { saidBy } from '../messages/options.ts';
import { secretWrong } from '../messages/remote.ts';

// Printable ASCII without spaces, which an Authorization header can carry unencoded.
const SECRET = /^[\x21-\x7e]{32,}$/;

/** Checks the option `secret` of the function `owner`. */
export function checkSecret(owner: string, secret: unknown): asserts secret is string {
  if (typeof secret === 'string' && SECRET.test(secret)) return;
  throw new WeappUsageError(saidBy(owner, secretWrong()));
}

/** Tells which of the secrets a request carries, if any; the time it takes reveals nothing about them. */
export function createGuard(secrets: readonly string[]): (request: Request) => Promise<string | undefined> {
  const known = Promise.all(secrets.map(digest));
  return async (request) => {
    const [, given = ''] = /^Bearer (.*)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
    const hash = await digest(given);
    let isFound = false;
    for (const one of await known) isFound = isSame(one, hash) || isFound;
    return isFound ? given : undefined;
  };
}

const digest = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** Compares two hashes; looks at every byte. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = 0;
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 256);
  return difference === 0;
}
