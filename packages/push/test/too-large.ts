import { expect } from 'vitest';
import { receiver } from './refuses.ts';
import { request } from './wechat.ts';

/** Bodies of more levels, elements or fields than a message may have: so many. */
export const tooLarge = (many: number): [name: string, body: string][] => [
  ['XML nested too deep', `<xml>${'<a>'.repeat(many)}${'</a>'.repeat(many)}</xml>`],
  ['JSON nested too deep', `{"a":${'['.repeat(many)}${']'.repeat(many)}}`],
  ['XML of too many elements', `<xml>${'<a/>'.repeat(many)}</xml>`],
];

/** So many pieces of text in one element take no time by the square of their number. */
export async function takesPieces(many: number): Promise<void> {
  const { push, handler } = receiver();
  const Content = '&lt;a'.repeat(many);
  const message = `<xml><MsgType>text</MsgType><Content>${Content}</Content></xml>`;
  expect((await push.fetch(await request(message))).status).toBe(200);
  expect(handler.mock.calls[0]?.[0].Content).toHaveLength(2 * many);
}
