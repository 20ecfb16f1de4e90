import type { Incoming } from '../engine/incoming.ts';
import { checkHost, fromAnotherPage } from '../origin.ts';
import { Problem } from './problem.ts';

/**
 * Only programs and the mock's own page may use the control API: any other page that is open in the developer's
 * browser could otherwise read what came in, or change what the mock answers. No answer has a CORS header.
 *
 * @throws {Problem} 403 for a web page of another origin; 415 for a body that is not JSON.
 * @throws {Refusal} 403 for a Host header with a public domain (DNS rebinding).
 */
export function guard(headers: Incoming['headers'], hosts: readonly string[]): void {
  checkHost(headers.host, hosts);
  if (fromAnotherPage(headers))
    throw new Problem(403, `Web pages of other origins may not use the control API: call it from a program.`);
  // A form or a `no-cors` fetch cannot send JSON, and says what it sends.
  const type = headers['content-type'];
  if (type !== undefined && !/^application\/(?:[\w.-]+\+)?json *(?:;|$)/i.test(type.trim()))
    throw new Problem(415, 'Send the body as JSON, with the header content-type: application/json.');
}
