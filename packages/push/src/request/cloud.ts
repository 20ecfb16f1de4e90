import { WeappPushError } from '../errors.ts';
import { noSource, otherEntry, postOnly } from '../messages/request.ts';
import type { Arrival } from './arrival.ts';

/** The name of the check of a service's path, which cloud hosting makes when the push settings are saved. */
export const PATH_CHECK = 'CheckContainerPath';

/** Longer is no such check, and so is not looked at. */
const LONGEST_CHECK = 200;
const CHECKS = [
  /^\s*\{\s*"action"\s*:\s*"CheckContainerPath"\s*\}\s*$/,
  /^\s*<xml>\s*<action>CheckContainerPath</,
];

/**
 * What came through WeChat's cloud. Nothing is signed: the platform vouches for it, in cloud hosting by a header.
 * Without it only the check of the path is answered, of which WeChat does not say that it has the header: the answer
 * tells nothing, and no handler runs.
 */
export async function fromCloud(
  arrival: Arrival,
  cloud: 'run' | 'function',
  body: () => Promise<string>,
): Promise<{ text: string } | { isPathCheck: true }> {
  const isFunction = arrival.isEvent === true;
  if (isFunction !== (cloud === 'function')) {
    throw new WeappPushError('source', otherEntry());
  }
  if (isFunction) return { text: await body() };
  if (arrival.method !== 'POST') throw new WeappPushError('method', postOnly());
  if (arrival.header('x-wx-sources')) return { text: await body() };
  // Whatever a stranger's body is, a failure to read it is none of this side.
  const text = await body().catch(() => '');
  if (text.length <= LONGEST_CHECK && CHECKS.some((check) => check.test(text))) return { isPathCheck: true };
  throw new WeappPushError('source', noSource());
}
