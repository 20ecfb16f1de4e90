import { type Analysis, createAnalysis, type Gap, type Moment } from '@weapp-openapi/analysis';
import type { Store } from '../store/open-store.ts';
import { storedClient } from './stored-client.ts';

/** The methods of `Analysis` over the kept answers of an app. */
export function storedAnalysis(store: Store, appid: string, now: () => Moment): Analysis {
  return {
    ...createAnalysis(storedClient(store, appid), { now }),
    // One call covers 30 days, of which some may be kept and others not: WeChat's answer cannot say that.
    async performance(input) {
      const missing = new Set<string>();
      const client = storedClient(store, appid, (date) => missing.add(date));
      const result = await createAnalysis(client, { now }).performance(input);
      const gaps = result.gaps.map(
        (gap): Gap => (missing.has(gap.begin_date) ? { ...gap, reason: 'not-kept' } : gap),
      );
      return { ...result, gaps };
    },
  };
}
