import { afterEach, expect, test } from 'vitest';
import { openMock } from '../caller.ts';
import { createControl } from './control.ts';

const { mock, legacy } = await openMock();
const control = createControl(mock.url);
const open = new Set<AbortController>();
afterEach(() => {
  for (const each of open) each.abort();
});

interface Event {
  id?: string;
  event?: string;
  data?: string;
}

/** Follows the events; `next` gives them one by one. */
async function follow(lastId?: string) {
  const end = new AbortController();
  open.add(end);
  const headers: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': lastId };
  const response = await fetch(`${mock.url}/__mock/events`, { signal: end.signal, headers });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = readEvents(response);
  const next = async () => {
    const { value } = await events.next();
    return value ?? {};
  };
  return { next, end: () => end.abort() };
}

async function* readEvents({ body }: Response): AsyncGenerator<Event, undefined> {
  let text = '';
  for await (const chunk of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n').map((line) => line.split(/: (.*)/s));
      const event: Event = Object.fromEntries(lines);
      if (event.data) yield event;
    }
  }
  return undefined;
}

test('calls, rules and resets come as they happen, without secrets', async () => {
  const { next } = await follow();
  await legacy('wx1', 'a-secret');
  const call = await next();
  expect(call.event).toBe('request');
  expect(JSON.parse(call.data ?? '')).toMatchObject({
    operation: 'getAccessToken',
    input: { secret: '***' },
  });
  expect(call.data).not.toContain('a-secret');
  await control('POST', '/scenarios', { errcode: -1, times: 1 });
  expect((await next()).event).toBe('rules');
  await control('POST', '/reset');
  expect([(await next()).event, (await next()).event]).toEqual(['rules', 'reset']);
});

test('what WeChat pushes by itself comes when it is new, and after each attempt', async () => {
  const { next } = await follow();
  await control('POST', '/orders/pay', { app: 'wx1', openid: 'o1' });
  const { event, data = '' } = await next();
  expect([event, JSON.parse(data)]).toMatchObject([
    'push',
    { event: 'trade_manage_remind_access_api', appid: 'wx1', state: 'not sent' },
  ]);
});

test('whoever comes back gets what was missed, or is told to read everything again', async () => {
  const first = await follow();
  await legacy('wx1');
  const { id } = await first.next();
  first.end();
  await legacy('wx2');
  const back = await follow(id);
  expect(JSON.parse((await back.next()).data ?? '')).toMatchObject({ input: { appid: 'wx2' } });
  for (const unknown of ['other-1', `${id?.split('-')[0]}-x`, 'x']) {
    const lost = await follow(unknown);
    expect(await lost.next()).toMatchObject({ event: 'reset' });
    lost.end();
  }
});

test('more than 50 readers are refused; one that leaves makes room', async () => {
  for (const each of open) each.abort();
  open.clear();
  const count = async () => {
    const end = new AbortController();
    const { status } = await fetch(`${mock.url}/__mock/events`, { signal: end.signal });
    if (status === 200) open.add(end);
    return status;
  };
  // Those of the tests before may still be counted for a moment.
  let opened = 0;
  while ((await count()) === 200) opened++;
  expect(opened).toBeLessThanOrEqual(50);
  const [some] = open;
  some?.abort();
  while ((await count()) !== 200) await new Promise((resolve) => setTimeout(resolve, 5));
});
