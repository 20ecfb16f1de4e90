// Transports, streams and fetches that never end: a call ends with its timeout or its signal all the same.
import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Client, createClient, type FileContent } from '../../src/index.ts';
import { Deadline } from '../../src/operation/deadline.ts';
import { form } from '../../src/operation/upload.ts';
import { DAY } from '../server.ts';

const never = () => new Promise<never>(() => {});

const styles: [name: string, call: (wx: Client, options: object) => Promise<unknown>][] = [
  ['as a method', (wx, options) => wx.getDailyRetain(DAY, options)],
  ['in raw', (wx, options) => wx.raw.getDailyRetain(DAY, options)],
  [
    'by path',
    (wx, options) => wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body: DAY, ...options }),
  ],
  ['of an unknown endpoint', (wx, options) => wx.request('POST', '/wxa/x', { body: DAY, ...options })],
];

describe.each([
  ['a fetch', () => ({ fetch: never })],
  ['a transport', () => ({ transport: never })],
])('%s that never answers and knows no signal', (_, option) => {
  test.each(styles)('a call %s ends with the timeout, and with the signal', async (_, call) => {
    const wx = createClient({ credential: 'T', baseUrl: 'http://localhost', ...option() });
    await expect(call(wx, { timeout: 20 })).rejects.toMatchObject({ code: 'WEAPP_TIMEOUT' });
    const controller = new AbortController();
    const aborted = call(wx, { timeout: 0, signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(aborted).rejects.toMatchObject({ code: 'WEAPP_ABORT' });
  });
});

describe('an upload of a stream that never ends', () => {
  const streams: [name: string, make: (ended: () => void) => FileContent][] = [
    [
      "Node's",
      (ended) => {
        const stream = new PassThrough();
        stream.write('begin');
        return stream.on('close', ended);
      },
    ],
    [
      "the web's",
      (ended) =>
        new ReadableStream<Uint8Array>({
          start: (controller) => controller.enqueue(new Uint8Array([1])),
          cancel: ended,
        }),
    ],
    [
      'an iterator',
      (ended) => ({
        [Symbol.asyncIterator]: () => ({
          next: never,
          return: () => {
            ended();
            return Promise.reject(new Error('also this'));
          },
        }),
      }),
    ],
  ];
  test.each(streams)('%s: the call ends with the timeout, and lets go of the stream', async (_, make) => {
    const wx = createClient({ credential: 'T', fetch: () => Promise.reject(new Error('sent')) });
    let ended = false;
    const media = make(() => {
      ended = true;
    });
    const call = wx.uploadTempMedia({ type: 'image', media }, { timeout: 20 });
    await expect(call).rejects.toMatchObject({ code: 'WEAPP_TIMEOUT' });
    await vi.waitFor(() => expect(ended).toBe(true), 20_000);
  });

  test('by path too', async () => {
    const wx = createClient({ credential: 'T', fetch: () => Promise.reject(new Error('sent')) });
    const init = {
      params: { query: { type: 'image' as const } },
      body: { media: new PassThrough() },
      timeout: 20,
    };
    await expect(wx.POST('/cgi-bin/media/upload', init)).rejects.toMatchObject({ code: 'WEAPP_TIMEOUT' });
  });
});

test('no timer is given more than it can count', async () => {
  const deadline = new Deadline('op', 2 ** 31 - 0.5, undefined);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(deadline.reason).toBeUndefined();
  deadline.clear();
});

describe('calls that share a signal', () => {
  test('one that is over takes the signal from no other, and hears of it no more', () => {
    const controller = new AbortController();
    const [first, second] = [0, 1].map(() => new Deadline('op', 0, controller.signal)) as [
      Deadline,
      Deadline,
    ];
    first.clear();
    controller.abort();
    expect(first.reason).toBeUndefined();
    expect(second.reason).toMatchObject({ code: 'WEAPP_ABORT' });
    second.clear();
  });

  test('one that begins when all others are over hears of it', () => {
    const controller = new AbortController();
    new Deadline('op', 0, controller.signal).clear();
    const deadline = new Deadline('op', 0, controller.signal);
    controller.abort();
    expect(deadline.reason).toMatchObject({ code: 'WEAPP_ABORT' });
    deadline.clear();
  });
});

describe('the end', () => {
  test('keeps its first reason, and is told once', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const controller = new AbortController();
    const deadline = new Deadline('op', 1000, controller.signal);
    const told: unknown[] = [];
    deadline.onEnd((reason) => told.push(reason));
    controller.abort();
    vi.advanceTimersByTime(2000);
    expect(deadline.reason).toMatchObject({ code: 'WEAPP_ABORT' });
    expect(told).toEqual([deadline.reason]);
    deadline.clear();
  });

  test('is told to every listener that still wants to know, although one of them throws', () => {
    const controller = new AbortController();
    const deadline = new Deadline('op', 0, controller.signal);
    const told: string[] = [];
    deadline.onEnd(() => {
      throw new Error('from a listener');
    });
    const forget = deadline.onEnd(() => void told.push('forgotten'));
    deadline.onEnd(() => void told.push('kept'));
    forget();
    controller.abort();
    expect(told).toEqual(['kept']);
    deadline.clear();
  });

  test('aborts the signal for transports, whether it was asked for before or after', () => {
    const controller = new AbortController();
    const [early, late] = [0, 1].map(() => new Deadline('op', 0, controller.signal)) as [Deadline, Deadline];
    const { signal } = early;
    expect(signal.aborted).toBe(false);
    controller.abort();
    expect([signal.aborted, late.signal.aborted]).toEqual([true, true]);
    for (const deadline of [early, late]) deadline.clear();
  });

  test('begins no more work, and leaves no timer once the watch is over', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const deadline = new Deadline('op', 1000, undefined);
    expect(deadline.wait(() => 5)).toBe(5);
    vi.advanceTimersByTime(1000);
    const work = vi.fn();
    expect(() => deadline.wait(work)).toThrow(deadline.reason);
    expect(work).not.toHaveBeenCalled();
    new Deadline('op', 1000, undefined).clear();
    new Deadline('op', 1000, AbortSignal.abort());
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    [1, 1],
    [2 ** 31 - 1, 1],
    [2 ** 31, 0],
    [Number.POSITIVE_INFINITY, 0],
    [0, 0],
  ])('of a timeout of %d ms there are %d timers', (timeout, timers) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const deadline = new Deadline('op', timeout, undefined);
    expect(vi.getTimerCount()).toBe(timers);
    deadline.clear();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('an upload that is written out after the end of its call reads no stream', async () => {
  const controller = new AbortController();
  const deadline = new Deadline('op', 0, controller.signal);
  let reads = 0;
  async function* endless() {
    // It ends some time, so that this test does.
    while (reads < 1000) {
      reads++;
      yield 'x';
    }
  }
  controller.abort();
  await Promise.resolve(form('media').encode?.('op', { media: endless() }, deadline)).catch(() => {});
  expect(reads).toBeLessThan(10);
});
