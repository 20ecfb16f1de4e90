import { readFileSync } from 'node:fs';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { describe, expect, test } from 'vitest';
import { tracingHooks } from '../examples/opentelemetry.ts';
import { createClient } from '../src/index.ts';
import { DAY, RETENTION, serve } from './server.ts';

async function spansOf(answers: object[]) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const { baseUrl } = await serve(() => answers.shift() ?? RETENTION);
  const hooks = tracingHooks(provider.getTracer('test'));
  const wx = createClient({ baseUrl, credential: 'TOKEN-xyzzy', hooks });
  await wx.getDailyRetain(DAY).catch(() => {});
  return exporter.getFinishedSpans();
}

describe('the OpenTelemetry example', () => {
  test('a call that succeeds after a retry is one span with an event', async () => {
    const [span, ...others] = await spansOf([{ errcode: -1, errmsg: 'busy' }]);
    expect(others).toEqual([]);
    expect(span).toMatchObject({
      name: 'wechat getDailyRetain',
      kind: 2,
      status: { code: 0 },
      attributes: {
        'url.path': '/datacube/getweanalysisappiddailyretaininfo',
        'http.response.status_code': 200,
        'http.request.resend_count': 1,
        'wechat.errcode': 0,
      },
      events: [{ name: 'retry', attributes: { because: 'failure', 'error.type': 'WEAPP_API' } }],
    });
  });

  test('a call that fails is a span with an error, and holds no token', async () => {
    const rid = '61725984-6126f6f9-040f19c4';
    const [span] = await spansOf([{ errcode: 45009, errmsg: `quota of TOKEN-xyzzy, rid: ${rid}` }]);
    expect(span).toMatchObject({
      status: { code: 2 },
      attributes: { 'wechat.errcode': 45009, 'wechat.rid': rid },
      events: [{ name: 'exception' }],
    });
    expect(JSON.stringify([span?.attributes, span?.events])).not.toContain('TOKEN-xyzzy');
  });

  test('the README shows it to the letter', () => {
    const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
    expect(file('../README.md')).toContain(file('../examples/opentelemetry.ts'));
  });
});
