// What is wrong with a call, to follow the operation's name in a message.

import type { Texts } from '../errors/texts.ts';
import {
  credentialEmpty,
  credentialInvalid,
  credentialReturned,
  noCredential,
  transportReturned as noResponse,
} from '../messages/call.ts';

export { noCredential, noResponse };

export function noToken(given: unknown): Texts {
  if (typeof given !== 'string') return credentialReturned(typeof given);
  return given ? credentialInvalid() : credentialEmpty();
}
