import { type Span, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import type { CallInfo, Hooks } from '@weapp-openapi/core';

/** One client span per call, from its first request to its end, with its retries as events. */
export function tracingHooks(tracer: Tracer): Hooks {
  const spans = new Map<CallInfo, Span>();
  const end = (call: CallInfo) => {
    spans.get(call)?.end();
    spans.delete(call);
  };
  return {
    onRequest({ call, host, attempt }) {
      if (attempt > 1) return;
      const attributes = {
        'server.address': host,
        'url.path': call.path,
        'http.request.method': call.method,
      };
      spans.set(call, tracer.startSpan(`wechat ${call.operationId}`, { kind: 2, attributes }));
    },
    onResponse({ call, status, errcode, rid, attempt }) {
      const attributes = {
        'http.response.status_code': status,
        'wechat.errcode': errcode,
        'wechat.rid': rid,
      };
      spans.get(call)?.setAttributes({ ...attributes, 'http.request.resend_count': attempt - 1 });
      if (errcode === 0) end(call);
    },
    onRetry({ call, because, error }) {
      spans.get(call)?.addEvent('retry', { because, 'error.type': error.code });
    },
    onError({ call, error }) {
      const span = spans.get(call);
      span?.setStatus({ code: SpanStatusCode.ERROR });
      if (error instanceof Error) span?.recordException(error);
      end(call);
    },
  };
}
