import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from '../stores/place.ts';
import { keepTrack, stopProcess } from '../stores/server.ts';
import { SLOW } from './fleet.ts';
import type { Answer, Look, ProcessOptions } from './fleet-process.ts';
import type { FaultyWeChat, Finished } from './wechat.ts';

const PROCESS = fileURLToPath(new URL('fleet-process.ts', import.meta.url));

/** Starts a process with a manager of its own; see fleet-process.ts. One order at a time. */
export async function startChild(
  place: Place,
  { app, baseUrl }: FaultyWeChat,
  options: Pick<ProcessOptions, 'timeout' | 'skew'>,
  finished: Finished,
) {
  const child = keepTrack(
    fork(PROCESS, [
      JSON.stringify({ ...app, ...options, slow: SLOW, baseUrl, place } satisfies ProcessOptions),
    ]),
  );
  finished(() => stopProcess(child, 'SIGKILL'));
  await once(child, 'message');
  async function ask(order: string): Promise<Answer> {
    const answer = once(child, 'message');
    child.send(order);
    return (await answer)[0];
  }
  return {
    ask,
    /** A token, and when it was handed out; milliseconds since 1970. */
    async get(): Promise<{ token: string; at: number }> {
      const answer = await ask('get');
      if ('token' in answer) return answer;
      throw new Error(JSON.stringify(answer));
    },
    /** What the callers of `use` have seen since the last look. */
    async look(): Promise<Look> {
      const answer = await ask('look');
      if ('look' in answer) return answer.look;
      throw new Error(JSON.stringify(answer));
    },
    /** Asks for a token and waits for nothing. */
    begin: () => void child.send('get'),
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    kill: () => stopProcess(child, 'SIGKILL'),
  };
}
