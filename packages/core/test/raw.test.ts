import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  createClient,
  type Errcode,
  type Errcodes,
  type GetDailyRetainResponse,
  isApiError,
  type WeappApiError,
} from '../src/index.ts';
import { DAY, RETENTION, serve } from './server.ts';
import { transports } from './transports.ts';

describe.each(transports)('wx.raw over %s', (_, transport) => {
  test('gives status, headers and body around the value', async () => {
    const { baseUrl } = await serve(
      (_request, response) => void response.setHeader('x-rid', 'r').end(JSON.stringify(RETENTION)),
    );
    const wx = createClient({ baseUrl, transport, credential: 'T' });
    const { data, error, response } = await wx.raw.getDailyRetain(DAY);

    if (!error) expectTypeOf(data).toEqualTypeOf<GetDailyRetainResponse>();
    expect(data).toEqual(RETENTION);
    expect(response).toMatchObject({ status: 200, body: RETENTION });
    expect(response.headers).toBeInstanceOf(Headers);
    expect(response.headers.get('X-Rid')).toBe('r');
  });

  test('gives a failure with its whole body, and does not throw', async () => {
    const failure = { errcode: 40001, errmsg: 'invalid', detail: { more: 1 } };
    const { baseUrl } = await serve(() => failure);
    const { data, error, response } = await createClient({
      baseUrl,
      transport,
      credential: 'T',
    }).raw.getDailyRetain(DAY);
    if (error) expectTypeOf(error).toEqualTypeOf<WeappApiError<Errcode<Errcodes['getDailyRetain']>>>();
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ errcode: 40001 });
    expect(response.body).toEqual(failure);
  });

  test('without an answer of WeChat’s it rejects', async () => {
    const { baseUrl } = await serve((_request, response) => void response.writeHead(404).end());
    const wx = createClient({ baseUrl, transport, credential: 'T' });
    await expect(wx.raw.getDailyRetain(DAY)).rejects.toMatchObject({ status: 404 });
    // @ts-expect-error no such operation
    expect(() => wx.raw.getDailyRetian(DAY)).toThrow('Did you mean getDailyRetain?');
  });

  test('a byte order mark, control characters and another content type are no hindrance', async () => {
    const { baseUrl } = await serve(
      (_request, response) =>
        void response
          .setHeader('content-type', 'text/plain')
          .end('\uFEFF{"ref_date":"a\u0001b\tc","visit_uv":[]}'),
    );
    const { data } = await createClient({ baseUrl, transport, credential: 'T' }).raw.getDailyRetain(DAY);
    expect(data).toEqual({ ref_date: 'a\u0001b\tc', visit_uv: [] });
  });
});

describe('isApiError', () => {
  test('of one operation narrows errcode to the documented codes, and takes no other operation', async () => {
    const { baseUrl } = await serve(() => ({ errcode: 40029, errmsg: 'invalid code' }));
    const wx = createClient({ baseUrl });
    const error: unknown = await wx
      .code2Session({ appid: 'a', secret: 's', js_code: 'c', grant_type: 'authorization_code' })
      .catch((reason: unknown) => reason);

    expect(isApiError(error)).toBe(true);
    expect(isApiError(error, 'getDailyRetain')).toBe(false);
    if (!isApiError(error, 'code2Session')) throw error;
    switch (error.errcode) {
      case 40029:
        expectTypeOf(error.errcode).toEqualTypeOf<40029>();
        break;
      case 45009: // general
        break;
      // @ts-expect-error a slip: neither documented nor general
      case 40092:
        break;
      default:
        expectTypeOf(error.errcode).toExtend<number>();
        expectTypeOf(error.errcode).not.toEqualTypeOf<never>();
        expect.unreachable();
    }
    // @ts-expect-error no such operation
    expect(isApiError(error, 'code2session')).toBe(false);
    expect(isApiError(new Error('x'))).toBe(false);
  });
});

test('headers as transports of one’s own give them', async () => {
  const answer = (headers: object) => async () => ({ status: 503, headers, body: 'busy' }) as never;
  for (const headers of [
    { 'retry-after': 60 },
    { 'Retry-After': '60' },
    { 'RETRY-AFTER': ['60'], '': 'x' },
  ]) {
    const wx = createClient({ credential: 'T', transport: answer(headers) });
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ status: 503, retryAfter: '60' });
  }
});

test('a Retry-After is seconds or a date; what else a proxy puts there does not show', async () => {
  const asked = async (value: string) => {
    const transport = async () => ({ status: 503, headers: { 'retry-after': value }, body: 'busy' }) as never;
    const wx = createClient({ credential: 'T', transport, retries: 0 });
    const error: unknown = await wx.getDailyRetain(DAY).catch((reason: unknown) => reason);
    return (error as { retryAfter?: string }).retryAfter;
  };
  expect(await asked(' 7 ')).toBe('7');
  expect(await asked('Wed, 21 Oct 2026 07:28:00 GMT')).toBe('Wed, 21 Oct 2026 07:28:00 GMT');
  expect(await asked('later; access_token=TOKEN')).toBeUndefined();
  expect(await asked('1 Jan 2026 (access_token=TOKEN)')).not.toContain('TOKEN');
});
