import { run } from './run.ts';

/** How long what is running may take to end after Ctrl+C. */
const PATIENCE = 2_000;

/** Runs this process's command line. */
export async function runProcess(): Promise<void> {
  const { argv, env, stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    // The reader of a pipe has seen enough, as `head` has.
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  }
  const interrupted = new AbortController();
  process.on('SIGINT', () => {
    // The cursor may be hidden by a progress line.
    if (stderr.isTTY) stderr.write('\u001b[?25h');
    if (interrupted.signal.aborted) process.exit(130);
    interrupted.abort();
    setTimeout(() => process.exit(130), PATIENCE).unref();
  });
  process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, env, signal: interrupted.signal });
}
