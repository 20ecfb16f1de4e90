#!/usr/bin/env node
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { pushCommand } from './push-command.ts';
import { readSecureFile } from './secure-file.ts';
import { startMock } from './server.ts';

const HELP = `weapp-mock: a mock of WeChat's Mini Program server API

Usage: weapp-mock [--port 4010] [--host 127.0.0.1] [--allow-host NAME] [--secure FILE]
       weapp-mock push EVENT --to URL    sends a message as WeChat does; see weapp-mock push --help

  --port, -p    TCP port (default 4010); 0 picks any free port
  --host        address to listen on (default 127.0.0.1); 0.0.0.0 accepts other machines
  --allow-host  public domain to accept while listening on 127.0.0.1, such as a tunnel's; repeatable
  --secure      JSON file with the keys of API security by appid, see the README
  --help, -h    show this help
  --version     show the version
`;

const nextSteps = (url: string) => `Mocking WeChat's server API on ${url}
  Client:  use this address as the base URL; any appid and secret will do.
  Token:   curl '${url}/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=s1'
  Errors:  send the header 'Prefer: errcode=45009' with any call. Ctrl+C stops the mock.
`;

/** Prints the message and exits with 2, the code for a wrong command line. */
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
        secure: { type: 'string' },
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
  if (code === 'EACCES')
    return `port ${port} requires elevated privileges. Choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `--host ${host} is not an address of this machine.`;
  return error instanceof Error ? error.message : String(error);
}

// Keep serving without a log when its reader has exited (`weapp-mock | head -1`) or the disk is full: a
// failing log must not break the tests that are calling the mock.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

if (process.argv[2] === 'push') {
  try {
    process.exitCode = await pushCommand(process.argv.slice(3), (text) => process.stdout.write(text));
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\nSee weapp-mock push --help.`);
  }
} else await serve();

async function serve(): Promise<void> {
  const { port, host, 'allow-host': hosts, secure, help, version } = readArguments();
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
        ...(secure === undefined ? {} : { secure: await readSecureFile(secure) }),
        log: (line) => process.stdout.write(`${line}\n`),
      });
      process.stdout.write(nextSteps(mock.url));
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mock.close());
    } catch (error) {
      fail(explain(error, host, port));
    }
  }
}
