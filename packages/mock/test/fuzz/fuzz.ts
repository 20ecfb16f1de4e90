import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { checkAnswer } from './answer.ts';
import { sendBadly } from './connection.ts';
import type { Held, Told } from './mock.ts';
import { createRequests } from './requests.ts';

const A_ROUND = 25;
const DAY = { begin_date: '20240310', end_date: '20240310' };
/** More than the mock keeps of anything; bytes are counted apart. */
const MOST_ENTRIES = 20_000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Random and hostile requests at a mock in a process of its own, 25 at once. After each round, all connections must be
 * gone and a program must get its answer; nothing that the mock keeps may grow past its bound. A rejection that nobody
 * handles ends the mock. The seed makes a failure repeatable.
 */
export async function fuzz(rounds: number, seed: number): Promise<void> {
  const mock = await startMock();
  try {
    const requests = createRequests(seed);
    const waited = async () => {
      await fetch(`${mock.url}/__mock/clock`, { headers: { connection: 'close' } }).catch(() => {});
    };
    let answered = 0;
    const largest: Held['kept'] = {};
    for (let round = 0; round < rounds; round++) {
      requests.use(await callAsUsual(mock.url, 'wx1'));
      const send = () => sendBadly(mock.url, requests.random, requests.next, waited);
      for (const answer of await Promise.all(Array.from({ length: A_ROUND }, send))) {
        if (answer === '') continue;
        checkAnswer(answer);
        answered++;
      }
      const { kept } = await mock.whenQuiet();
      for (const [kind, count] of Object.entries(kept)) largest[kind] = Math.max(count, largest[kind] ?? 0);
      expect(mock.child.exitCode, mock.said()).toBeNull();
    }
    await callAsUsual(mock.url);
    // Most of them are whole requests: the test would say nothing if they were not answered.
    expect(answered).toBeGreaterThan((rounds * A_ROUND) / 3);
    expect(mock.faults).toEqual([]);
    expect(mock.said()).toBe('');
    for (const [kind, count] of Object.entries(largest))
      expect(count, kind).toBeLessThanOrEqual(/bytes$/i.test(kind) ? MOST_BYTES : MOST_ENTRIES);
    const { heap } = await mock.held('collect');
    console.log(
      `${rounds * A_ROUND} requests, ${answered} answered; heap afterwards ${Math.round(heap / 1e6)} MB`,
    );
  } finally {
    mock.child.kill('SIGKILL');
  }
}

async function startMock() {
  const file = fileURLToPath(new URL('./mock.ts', import.meta.url));
  const engine = fileURLToPath(new URL('../published-engine.mjs', import.meta.url));
  const child = fork(file, { silent: true, execArgv: ['--expose-gc', '--import', engine] });
  const faults: string[] = [];
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  child.on('message', (told: Told) => {
    if ('fault' in told) faults.push(told.fault);
  });
  const url = await told(
    child,
    (each) => ('url' in each ? each.url : undefined),
    () => text,
  );

  async function held(question: 'collect' | 'count' = 'count'): Promise<Held> {
    if (!child.connected) throw new Error(`The mock has ended: ${text}`);
    child.send(question);
    return told(
      child,
      (each) => ('held' in each ? each.held : undefined),
      () => text,
    );
  }
  return {
    ...{ child, url, faults, held },
    /** What it wrote to its output: nothing, unless something is wrong. */
    said: () => text,
    /** What it holds, once it has noticed that all clients have gone. */
    async whenQuiet(): Promise<Held> {
      let found = await held();
      await expect
        .poll(async () => {
          found = await held();
          return found.sockets;
        })
        .toBe(0);
      return found;
    },
  };
}

/** The first message that is wanted. Throws if the process ends instead. */
async function told<Value>(
  child: ChildProcess,
  read: (told: Told) => Value | undefined,
  said: () => string,
): Promise<Value> {
  for (;;) {
    const ended = new AbortController();
    const { signal } = ended;
    const end = once(child, 'exit', { signal }).then(() => {
      throw new Error(`The mock has ended: ${said()}`);
    });
    try {
      const [message] = await Promise.race([once(child, 'message', { signal }), end]);
      const value = read(message);
      if (value !== undefined) return value;
    } finally {
      end.catch(() => {});
      ended.abort();
    }
  }
}

/**
 * What a program does, whatever rules and times others have set: a token, and a call with it. Resolves to the token of
 * an app.
 */
async function callAsUsual(url: string, appid = 'wx2'): Promise<string> {
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const answer = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    return text === '' ? {} : JSON.parse(text);
  };
  await send('DELETE', '/__mock/scenarios');
  await send('POST', '/__mock/clock', { set: '2024-06-01T12:00:00+08:00' });
  const credentials = { grant_type: 'client_credential', appid, secret: 's' };
  const { access_token } = Object(await send('POST', '/cgi-bin/stable_token', credentials));
  const path = `/datacube/getweanalysisappiddailyretaininfo?access_token=${access_token}`;
  expect(await send('POST', path, DAY)).toMatchObject({ ref_date: '20240310' });
  return access_token;
}
