import type { fetch as undiciFetch } from 'undici';
import { expectTypeOf, test } from 'vitest';
import {
  type CallOptions,
  createClient,
  type Errcode,
  type Errcodes,
  type Fetch,
  type GetDailyRetainResponse,
  type RequestOptions,
  type TransportResponse,
  type WeappApiError,
} from '../src/index.ts';

// Checked by the type checker; nothing here runs.
const wx = createClient();
const calls = async () => {
  const answer = await wx.getDailyRetain({ begin_date: '20170313', end_date: '20170313' });
  expectTypeOf(answer).toEqualTypeOf<GetDailyRetainResponse>();
  expectTypeOf(answer.visit_uv[0]?.key).toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 14 | 30 | undefined>();

  // @ts-expect-error a field is missing
  await wx.getDailyRetain({ begin_date: '20170313' });
  // @ts-expect-error a field is misspelt
  await wx.getDailyRetain({ begin_date: '20170313', end_date: '20170313', endDate: '' });
  // @ts-expect-error a field has the wrong type
  await wx.getDailyRetain({ begin_date: 20170313, end_date: '20170313' });
  // @ts-expect-error the constant is another one
  await wx.getAccessToken({ appid: '', secret: '', grant_type: 'authorization_code' });
  // @ts-expect-error no such operation
  await wx.getDailyRetian({});
  await wx.getApiDomainIp();

  const { data, error } = await wx.POST('/datacube/getweanalysisappiddailyretaininfo', {
    body: { begin_date: '20170313', end_date: '20170313' },
  });
  if (error) expectTypeOf(error).toEqualTypeOf<WeappApiError<Errcode<Errcodes['getDailyRetain']>>>();
  else expectTypeOf(data).toEqualTypeOf<GetDailyRetainResponse>();
  await wx.GET('/cgi-bin/get_api_domain_ip');

  // @ts-expect-error a body key is misspelt
  await wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body: { begin_date: '', endDate: '' } });
  // @ts-expect-error the body is missing
  await wx.POST('/datacube/getweanalysisappiddailyretaininfo');
  // @ts-expect-error the operation is a POST
  await wx.GET('/datacube/getweanalysisappiddailyretaininfo');
};

test('the types are those of the spec', () => {
  expectTypeOf(calls).returns.resolves.toBeVoid();
});

test('transports and fetches of other packages, and values of interfaces, are taken as they are', () => {
  interface Query {
    page: number;
    id?: bigint;
  }
  const query: Query = { page: 1, id: 5n };
  expectTypeOf<typeof undiciFetch>().toExtend<Fetch>();
  expectTypeOf<typeof fetch>().toExtend<Fetch>();
  expectTypeOf({ status: 200, headers: {}, body: Buffer.from('') }).toExtend<TransportResponse>();
  expectTypeOf(query).toExtend<NonNullable<RequestOptions['query']>>();
  expectTypeOf(null).toExtend<CallOptions['signal']>();
});

test('headers may be of an interface, and what a request refuses is a type error', () => {
  interface Tracing {
    traceparent: string;
  }
  const headers: Tracing = { traceparent: '00-1' };
  expectTypeOf({ headers }).toExtend<CallOptions>();
  expectTypeOf({ headers: new Headers() }).toExtend<CallOptions>();
  // @ts-expect-error text is no headers
  const _options: CallOptions = { headers: 'traceparent: 00-1' };

  type Body = NonNullable<RequestOptions['body']>;
  expectTypeOf<Tracing>().toExtend<Body>();
  expectTypeOf<{ a: { b: 1n } }>().toExtend<Body>();
  expectTypeOf<number[]>().toExtend<Body>();
  expectTypeOf<FormData>().toExtend<Body>();
  expectTypeOf<URLSearchParams>().not.toExtend<Body>();
  expectTypeOf<Map<string, string>>().not.toExtend<Body>();
  expectTypeOf<Promise<Tracing>>().not.toExtend<Body>();
  expectTypeOf<URLSearchParams>().not.toExtend<NonNullable<RequestOptions['query']>>();
});
