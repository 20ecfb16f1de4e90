// What the benchmarks share: the local server, variants in processes of their own, medians and tables.
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The Node that runs the variants: `BENCH_NODE=/path/to/node`; default: the one that runs this. */
const node = process.env.BENCH_NODE || process.execPath;

const start = (script: string, args: readonly string[], execArgv: readonly string[] = []): ChildProcess =>
  fork(fileURLToPath(new URL(script, import.meta.url)), args, { execPath: node, execArgv: [...execArgv] });

/** The one message of a child that must not end without it. */
async function message<T>(child: ChildProcess, what: string): Promise<T> {
  const [first] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${what} ended with ${code} and no result. Is everything built (pnpm build)?`);
    }),
  ]);
  return first;
}

/** What a variant, a plain .mjs so that Node 20 runs it too, sends before it ends. */
export async function run<T>(
  script: string,
  args: readonly string[],
  execArgv?: readonly string[],
): Promise<T> {
  const child = start(script, args, execArgv);
  const ended = once(child, 'exit');
  const result = await message<T>(child, [script, ...args].join(' '));
  await ended;
  return result;
}

/** Starts server.mjs in its own process, gives its URL to the work, and stops it. */
export async function withServer(work: (url: string) => Promise<void>): Promise<void> {
  const server = start('./server.mjs', []);
  try {
    await work(await message<string>(server, 'server.mjs'));
  } finally {
    server.kill();
  }
}

/** One process per variant and round, rounds interleaved so that a busy spell of the machine hits all alike. */
export async function rounds<T>(
  count: number,
  variants: readonly string[],
  measure: (variant: string) => Promise<T>,
): Promise<Map<string, T[]>> {
  const results = new Map<string, T[]>(variants.map((variant) => [variant, []]));
  for (let round = 0; round < count; round++) {
    for (const variant of variants) results.get(variant)?.push(await measure(variant));
  }
  return results;
}

export const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** The heading of a part: what ran it, and how busy the machine was, since absolute figures depend on that. */
export function heading(title: string, ...notes: string[]): void {
  const load = `load ${loadavg()[0]?.toFixed(1)}`;
  console.log(`\n${[title, ...notes, load].join(', ')}`);
}

export const variantNode = (): string =>
  `Node ${execFileSync(node, ['-p', 'process.versions.node']).toString().trim()}`;

/** Prints rows below their column names: the first column to the left, figures to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((_, column) =>
    Math.max(...[columns, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [columns, ...rows]) {
    const cells = row.map((cell, column) =>
      column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}
