import type { JsonObject } from '../engine/document.ts';
import type { Handlers } from './call.ts';
import { requestId } from './errors.ts';

/** What a text must hold to be found risky, or worth a look by a person. */
const MARKS = { risky: 'weapp-mock:risky', review: 'weapp-mock:review' } as const;
/** 违法违规, and 正常 for what passes. */
const LABELS = { risky: 20006, review: 20006, pass: 100 } as const;
const TEXTS = ['content', 'title', 'nickname', 'signature'] as const;

/** Content safety: what holds no mark passes. Rules: /sec-center/sec-check of WeChat's docs. */
export const createSafety = (now: () => number): Handlers => ({
  msgSecCheck({ body }) {
    const suggest = verdict(body);
    const label = LABELS[suggest];
    return {
      errcode: 0,
      errmsg: 'ok',
      result: { suggest, label },
      detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
      trace_id: requestId(now()),
    };
  },
  async mediaCheckAsync({ example }) {
    return { ...(await example()), trace_id: requestId(now()) };
  },
});

function verdict(body: JsonObject): keyof typeof LABELS {
  const found = (mark: string) =>
    TEXTS.some((name) => typeof body[name] === 'string' && body[name].includes(mark));
  if (found(MARKS.risky)) return 'risky';
  return found(MARKS.review) ? 'review' : 'pass';
}
