import { sendPush } from '../../src/index.ts';
import { receiver } from './receiver.ts';

/** So many messages of the type `text`, sent at once to a receiver of the test's own. */
export async function sendAtOnce(count: number): Promise<Record<string, number>[]> {
  const { to } = await receiver(() => ({}));
  const send = async () => (await sendPush('text', {}, { to })).message as Record<string, number>;
  return Promise.all(Array.from({ length: count }, send));
}
