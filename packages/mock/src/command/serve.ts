import { describedOperations } from '../engine/described.ts';
import type { ServerOptions } from '../options.ts';
import { type MockServer, startMock } from '../server.ts';
import { addressesOf } from './addresses.ts';
import { type Arguments, toOptions } from './arguments.ts';
import { openBrowser } from './browser.ts';
import { nextFreePort, portOwner } from './port-owner.ts';
import type { Words } from './words.ts';

/** Milliseconds to end in, after the first signal. */
const LONGEST_END = 5_000;

/** Starts the mock of the command line; it ends with a signal. Rejects with an error that says what is wrong. */
export async function serve(values: Arguments, words: Words): Promise<void> {
  const options = await toOptions(values, process.env, words);
  const mock = await startMock({
    ...options,
    log: (line) => process.stdout.write(`${timeOf(new Date())} ${line}\n`),
    warn: (line) => process.stderr.write(`${words.said(line).replace(/^/gm, 'weapp-mock: ')}\n`),
  }).catch(async (error) => {
    throw new Error(await explain(error, options, words));
  });
  endOnSignal(mock);
  const { url, network } = addressesOf(mock, options.host);
  const { record, recordTo = 'weapp-recorded.yaml', scenarios, state } = options;
  process.stdout.write(
    words.started({
      ...{ url, network, operations: describedOperations().size, scenarios, state },
      app: options.apps && Object.keys(options.apps)[0],
      record: record === undefined ? undefined : { upstream: record, file: recordTo },
    }),
  );
  if (network) process.stderr.write(`weapp-mock: ${words.open}\n`);
  if (values.open) openBrowser(`${url}/`);
}

/** Local time. */
const timeOf = (date: Date): string => date.toTimeString().slice(0, 8);

/** The first signal closes the mock, which writes what it has to write; the second one ends it at once. */
function endOnSignal(mock: MockServer): void {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(signal === 'SIGINT' ? 130 : 143);
      isEnding = true;
      setTimeout(() => process.exit(1), LONGEST_END).unref();
      // The process ends by itself when the log has been written.
      mock.close().catch(() => {
        process.exitCode = 1;
      });
    });
  }
}

async function explain(
  error: unknown,
  { port = 4010, host = '' }: ServerOptions,
  words: Words,
): Promise<string> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const [owner, free] = await Promise.all([portOwner(port), nextFreePort(port, host)]);
    return words.portTaken({ port, owner, free });
  }
  if (code === 'EACCES') return words.portForbidden(port);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return words.noSuchHost(host);
  return words.said(
    error instanceof Error ? error.message.replace(/^@weapp-openapi\/mock: /, '') : String(error),
  );
}
