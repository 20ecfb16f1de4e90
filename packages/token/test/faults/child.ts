import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from '../stores/open-store.ts';
import { stopProcess } from '../stores/server.ts';
import type { Answer, ProcessOptions } from './fleet-process.ts';
import type { FaultyWeChat, Finished } from './wechat.ts';

const PROCESS = fileURLToPath(new URL('fleet-process.ts', import.meta.url));

/** Starts a process with a manager of its own; see fleet-process.ts. One order at a time. */
export async function startChild(
  place: Place,
  { app, baseUrl }: FaultyWeChat,
  options: Pick<ProcessOptions, 'timeout' | 'skew'>,
  finished: Finished,
) {
  const child = fork(PROCESS, [
    JSON.stringify({ ...app, ...options, baseUrl, place } satisfies ProcessOptions),
  ]);
  finished(() => stopProcess(child, 'SIGKILL'));
  await once(child, 'message');
  async function ask(order: string): Promise<Answer> {
    const answer = once(child, 'message');
    child.send(order);
    return (await answer)[0];
  }
  return {
    ask,
    async get(): Promise<string> {
      const answer = await ask('get');
      if ('token' in answer) return answer.token;
      throw new Error(JSON.stringify(answer));
    },
    /** Asks for a token and waits for nothing. */
    begin: () => void child.send('get'),
    kill: () => stopProcess(child, 'SIGKILL'),
  };
}
