import { WeappPushError } from '../errors.ts';
import type { Arrival } from './arrival.ts';

/** What came through WeChat's cloud. Nothing is signed: the platform vouches for it, in cloud hosting by a header. */
export async function fromCloud(
  arrival: Arrival,
  cloud: 'run' | 'function',
  body: () => Promise<string>,
): Promise<{ text: string }> {
  const isFunction = arrival.method === 'EVENT';
  if (isFunction !== (cloud === 'function')) {
    throw new WeappPushError(
      'source',
      "cloud: 'function' takes events by push.cloudFunction, cloud: 'run' takes requests by push.fetch or a Node adapter.",
    );
  }
  if (!isFunction && arrival.method !== 'POST')
    throw new WeappPushError('method', 'Cloud hosting sends POST only.');
  if (!isFunction && !arrival.header('x-wx-sources')) {
    throw new WeappPushError('source', 'The header x-wx-sources is missing: it is not from WeChat.');
  }
  return { text: await body() };
}
