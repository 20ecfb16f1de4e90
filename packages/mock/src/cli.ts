#!/usr/bin/env node
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { startMock } from './server.ts';

const HELP = `weapp-mock: a mock of WeChat's Mini Program server API

Usage: weapp-mock [--port 4010] [--host 127.0.0.1] [--allow-host NAME]

  --port, -p   TCP port, 4010 unless given; 0 takes any free one
  --host       address to listen on, 127.0.0.1 unless given; 0.0.0.0 lets other machines in
  --allow-host a public domain by which it may be called on 127.0.0.1, for example a tunnel's; repeatable
  --help, -h   this text
  --version    the version
`;

const nextSteps = (url: string) => `WeChat's server API is mocked on ${url}
  Client:  give it this address as its base URL; any appid and secret will do.
  Token:   curl '${url}/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=s1'
  Errors:  send the header 'Prefer: errcode=45009' with any call. Ctrl+C stops the mock.
`;

/** Ends with the message; 2 is the exit code for a command that cannot be carried out as given. */
function fail(message: string): never {
  process.stderr.write(`weapp-mock: ${message}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', short: 'p', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        'allow-host': { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\nSee weapp-mock --help.`);
  }
}

function explain(error: unknown, host: string, port: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `port ${port} is in use. Choose another with --port, or --port 0.`;
  if (code === 'EACCES') return `port ${port} needs more rights. Choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `--host ${host} is no address of this machine.`;
  return error instanceof Error ? error.message : String(error);
}

// Whoever read the log has gone (`weapp-mock | head -1`), or the disk is full: the mock goes on serving those
// that call it, without a log, as servers do. A log is no reason to end, and ends no test that runs.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const { port, host, 'allow-host': hosts, help, version } = readArguments();
if (help) {
  process.stdout.write(HELP);
} else if (version) {
  const { version: number }: { version: string } = createRequire(import.meta.url)('../package.json');
  process.stdout.write(`${number}\n`);
} else {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) fail(`--port must be a number from 0 to 65535.`);
  try {
    const mock = await startMock({
      port: Number(port),
      host,
      hosts,
      log: (line) => process.stdout.write(`${line}\n`),
    });
    process.stdout.write(nextSteps(mock.url));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mock.close());
  } catch (error) {
    fail(explain(error, host, port));
  }
}
