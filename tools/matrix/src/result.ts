import { run } from '@weapp-openapi/programs/run';
import type { Cell } from './cell.ts';

/** How a cell went. */
export interface Result {
  platform: string;
  task: string;
  outcome: 'ok' | 'failed' | 'skipped';
  ms: number;
  /** The steps of a consumer, the output of a failure, or why it was skipped. */
  text: string;
}

/**
 * Runs a cell. It fails on an exit code other than 0, and on any output to stderr: a warning is a failure. One that is
 * expected to be refused fails if it is not, or if the message differs. If there is no program for this machine it is
 * skipped, or fails if `ci` is set.
 */
export async function runCell(
  cell: Cell,
  { ci, timeout = cell.timeout }: { ci: boolean; timeout?: number | undefined },
): Promise<Result> {
  const { platform, task, command, cwd, env, talks, refuses } = cell;
  if (!command) {
    const text = `There is no ${platform} for ${process.platform} ${process.arch}.`;
    return { platform, task, outcome: ci ? 'failed' : 'skipped', ms: 0, text };
  }
  const { code, stdout, stderr, ms } = await run(command, { cwd, env, timeout });
  const refusal = refuses && code !== 0 ? refuses.exec(stderr)?.[0] : undefined;
  if (refusal) return { platform, task, outcome: 'ok', ms, text: refusal };
  const ok = !refuses && code === 0 && (talks || stderr === '');
  if (ok) return { platform, task, outcome: 'ok', ms, text: onlyLine(stdout) };
  const text = `cd ${cwd} && ${command.join(' ')}\n${stdout}${stderr}`;
  return { platform, task, outcome: 'failed', ms, text };
}

/** A consumer prints one line, the steps it ran. Longer output is a tool's report and is not needed. */
function onlyLine(stdout: string): string {
  const line = stdout.trim();
  return line.includes('\n') ? '' : line;
}
