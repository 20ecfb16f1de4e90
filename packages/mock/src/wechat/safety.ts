import type { JsonObject } from '../engine/document.ts';
import type { Handlers } from './call.ts';
import { requestId } from './errors.ts';

/** Markers that make a text risky, or due for review by a person. */
const MARKS = { risky: 'weapp-mock:risky', review: 'weapp-mock:review' } as const;
/** WeChat's labels: 20006 is 违法违规 (illegal), 100 is 正常 (normal). */
const LABELS = { risky: 20006, review: 20006, pass: 100 } as const;
const TEXTS = ['content', 'title', 'nickname', 'signature', 'media_url'] as const;

/** Content safety: text without a marker passes. Rules: /sec-center/sec-check in WeChat's docs. */
export const createSafety = (now: () => number): Handlers => ({
  msgSecCheck({ body }) {
    const { suggest, label } = verdict(body);
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

/** What the check of a text, or of the address of a picture, finds. */
export function verdict(body: JsonObject) {
  const found = (mark: string) =>
    TEXTS.some((name) => typeof body[name] === 'string' && body[name].includes(mark));
  const suggest = found(MARKS.risky) ? 'risky' : found(MARKS.review) ? 'review' : 'pass';
  return { suggest, label: LABELS[suggest] } as const;
}
