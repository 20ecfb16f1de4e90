import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';

/** The first answer of what came, where it came whole. */
export function checkAnswer(given: string): void {
  const received = given.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
  // A reset, which is among the requests, closes the connections of calls that it ends.
  if (received === '') return;
  const [, status = '', head = '', rest = ''] =
    /^HTTP\/1\.1 (\d{3}) [^\r]*\r\n((?:[^\r]+\r\n)*)\r\n(.*)$/s.exec(received) ?? [];
  expect(status, received.slice(0, 300)).toMatch(
    /^(200|201|204|400|403|404|405|408|411|413|414|415|417|421|431|501|502|503|505)$/,
  );
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? -1);
  if (!/content-type: application\/json/i.test(head) || length < 0 || rest.length < length) return;
  // An answer to HEAD has no body: what follows is the next answer.
  if (rest.startsWith('HTTP/1.1 ')) return;
  const bytes = Buffer.from(rest.slice(0, length), 'latin1');
  const isZipped = /content-encoding: gzip/i.test(head);
  const answer: unknown = JSON.parse((isZipped ? gunzipSync(bytes) : bytes).toString());
  expect(answer).toBeTypeOf('object');
  const { errcode = 0, errmsg = 'ok' } = Object(answer);
  expect(errcode).toBeTypeOf('number');
  expect(errmsg).toBeTypeOf('string');
}
