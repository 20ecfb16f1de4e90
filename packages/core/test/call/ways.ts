import type { Client } from '../../src/index.ts';
import { createCaller, sendMessage } from '../../src/operations.ts';
import type { transports } from '../transports.ts';

const MESSAGE = { touser: 'o', template_id: 't', data: {} } as never;
const PATH = '/cgi-bin/message/subscribe/send';

/** The same call in every way. */
export const ways: [
  string,
  (wx: Client, transport: (typeof transports)[number][1], baseUrl: string) => Promise<unknown>,
][] = [
  ['by operation', (wx) => wx.sendMessage(MESSAGE)],
  ['raw', async (wx) => valueIn(await wx.raw.sendMessage(MESSAGE))],
  ['by path', async (wx) => valueIn(await wx.POST(PATH, { body: MESSAGE }))],
  ['by request', (wx) => wx.request('POST', PATH, { body: MESSAGE })],
  [
    'in a bundle',
    (_, transport, baseUrl) =>
      createCaller({ baseUrl, transport, credential: 'T', retries: 0 })(sendMessage, MESSAGE),
  ],
];

function valueIn({ data, error }: { data?: unknown; error?: unknown }): unknown {
  if (error) throw error;
  return data;
}
