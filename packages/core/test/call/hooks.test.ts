import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type CallInfo, createClient, type Hooks } from '../../src/index.ts';
import { createCaller, getDailyRetain, observe } from '../../src/operations.ts';
import { DAY, RETENTION, serve } from '../server.ts';
import { withoutPauses } from '../without-pauses.ts';

withoutPauses();

/** All events of a client as `name attempt`, and the calls that they name. */
function recorder() {
  const events: string[] = [];
  const calls = new Set<CallInfo>();
  const record = (name: string) => (event: { call: CallInfo; attempt: number }) => {
    events.push(`${name} ${event.attempt}`);
    calls.add(event.call);
  };
  const hooks: Hooks = {
    onRequest: record('request'),
    onResponse: record('response'),
    onRetry: record('retry'),
    onError: record('error'),
  };
  return { events, calls, hooks };
}

describe('hooks', () => {
  test('a call with a retry: request and response for each attempt, one retry, one call', async () => {
    let count = 0;
    const { baseUrl } = await serve(() => (++count === 1 ? { errcode: -1, errmsg: 'busy' } : RETENTION));
    const { events, calls, hooks } = recorder();
    await createClient({ baseUrl, credential: 'T', hooks }).getDailyRetain(DAY);

    expect(events).toEqual(['request 1', 'response 1', 'retry 1', 'request 2', 'response 2']);
    expect([...calls]).toEqual([
      { operationId: 'getDailyRetain', method: 'POST', path: '/datacube/getweanalysisappiddailyretaininfo' },
    ]);
  });

  test('a failure ends with one error, also in the path style and in raw', async () => {
    const { baseUrl } = await serve(() => ({ errcode: 45009, errmsg: 'quota' }));
    const { events, hooks } = recorder();
    const wx = createClient({ baseUrl, credential: 'T', hooks });
    await wx.getDailyRetain(DAY).catch(() => {});
    await wx.raw.getDailyRetain(DAY);
    await wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body: DAY });

    const one = ['request 1', 'response 1', 'error 1'];
    expect(events).toEqual([...one, ...one, ...one]);
  });

  test('a call that sends nothing has an error only', async () => {
    const { events, hooks } = recorder();
    await createClient({ hooks })
      .getDailyRetain(DAY)
      .catch(() => {});
    expect(events).toEqual(['error 0']);
  });

  test('an answer comes with host, status, errcode, rid and milliseconds', async () => {
    const rid = '61725984-6126f6f9-040f19c4';
    const { baseUrl } = await serve(() => ({ errcode: 45009, errmsg: `quota, rid: ${rid}` }));
    const onResponse = vi.fn();
    await createClient({ baseUrl, credential: 'T', hooks: { onResponse } })
      .getDailyRetain(DAY)
      .catch(() => {});
    expect(onResponse).toHaveBeenCalledExactlyOnceWith({
      call: expect.objectContaining({ operationId: 'getDailyRetain' }),
      attempt: 1,
      host: new URL(baseUrl).host,
      status: 200,
      errcode: 45009,
      rid,
      duration: expect.any(Number),
    });
  });

  test('a hook that throws does not fail the call', async () => {
    const { baseUrl } = await serve(() => RETENTION);
    const broken = () => {
      throw new Error('broken');
    };
    const hooks = { onRequest: broken, onResponse: broken };
    await expect(createClient({ baseUrl, credential: 'T', hooks }).getDailyRetain(DAY)).resolves.toEqual(
      RETENTION,
    );
  });
});

test('what an observer throws or rejects with, from its making on, does not fail the call', async () => {
  const { baseUrl } = await serve(() => RETENTION);
  const broken = () => {
    throw new Error('broken');
  };
  const call = createCaller({ baseUrl, credential: 'T', observe: broken });
  expect(await call(getDailyRetain, DAY)).toEqual(RETENTION);
  const rejecting = async () => broken();
  const hooks = { onRequest: rejecting, onResponse: rejecting };
  expect(await createClient({ baseUrl, credential: 'T', hooks }).getDailyRetain(DAY)).toEqual(RETENTION);
});

describe('debug', () => {
  test('a line a request, one for a retry, one for a failure', async () => {
    let count = 0;
    const rid = '61725984-6126f6f9-040f19c4';
    const { baseUrl } = await serve(() =>
      ++count === 1 ? { errcode: -1, errmsg: 'busy' } : { errcode: 45009, errmsg: `quota, rid: ${rid}` },
    );
    const lines: string[] = [];
    const wx = createClient({ baseUrl, credential: 'TOKEN-xyzzy', debug: (line) => lines.push(line) });
    await wx.getDailyRetain(DAY).catch(() => {});

    const { host } = new URL(baseUrl);
    expect(lines.map((line) => line.replace(/\d+ms/g, 'Nms'))).toEqual([
      `weapp getDailyRetain ${host} 200 errcode=-1 Nms attempt=1`,
      'weapp getDailyRetain retry because=failure error=WEAPP_API in=Nms attempt=1',
      `weapp getDailyRetain ${host} 200 errcode=45009 rid=${rid} Nms attempt=2`,
      'weapp getDailyRetain failed error=WEAPP_API Nms attempt=2',
    ]);
  });

  test('WEAPP_DEBUG=1 writes to stderr, and 0 or nothing does not', async () => {
    const { baseUrl } = await serve(() => RETENTION);
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      for (const flag of ['', '0', '1']) {
        vi.stubEnv('WEAPP_DEBUG', flag);
        await createClient({ baseUrl, credential: 'T' }).getDailyRetain(DAY);
        expect(written).toHaveBeenCalledTimes(flag === '1' ? 1 : 0);
      }
      await createClient({ baseUrl, credential: 'T', debug: false }).getDailyRetain(DAY);
      expect(written).toHaveBeenCalledTimes(1);
    } finally {
      vi.unstubAllEnvs();
      written.mockRestore();
    }
  });
});

test('what async hooks and an async log reject with is dropped', async () => {
  const { baseUrl } = await serve(() => ({ errcode: -1, errmsg: 'busy' }));
  const fail = async () => {
    throw new Error('from a hook');
  };
  const unhandled: unknown[] = [];
  const listener = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', listener);
  onTestFinished(() => void process.off('unhandledRejection', listener));
  const hooks: Hooks = { onRequest: fail, onResponse: fail, onRetry: fail, onError: fail };
  const wx = createClient({ baseUrl, credential: 'T', hooks, debug: fail });
  await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ errcode: -1 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled).toEqual([]);
});

test('durations are those of the request, and of the whole call', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.advanceTimersByTime(1000);
  const durations: unknown[] = [];
  const note = ({ duration }: { duration: number }) => void durations.push(duration);
  const observer = observe({ onResponse: note, onError: note })(['op', 'POST', '/op', 0]);
  vi.advanceTimersByTime(20);
  observer.request('a');
  vi.advanceTimersByTime(3);
  observer.response('a', 503, undefined, undefined);
  vi.advanceTimersByTime(100);
  observer.request('a');
  vi.advanceTimersByTime(5);
  observer.response('a', 200, 0, undefined);
  observer.error(new Error('x'));
  expect(durations).toEqual([3, 5, 128]);
});
