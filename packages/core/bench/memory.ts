// What calls leave behind: heap and array buffers after forced collections, growth per call, and timers and
// sockets that are active after the last call. Run after the build; BENCH_NODE as for client.ts.
import { heading, run, table, variantNode, withServer } from './variants.ts';

/** Library, how its calls end, how many before the first reading, and how many in all. */
const CASES = [
  ['raw fetch', 'answered', 20_000, 100_000],
  ['ours, fetch', 'answered', 20_000, 100_000],
  ['ours, fetch', 'timed out', 1_000, 5_000],
  ['ours, fetch', 'aborted', 1_000, 5_000],
  ['ours, undici', 'answered', 20_000, 100_000],
  ['ours, undici', 'timed out', 1_000, 5_000],
  ['ours, undici', 'aborted', 1_000, 5_000],
] as const;

interface Reading {
  before: number;
  after: number;
  active: string[];
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(0);

const counted = (names: readonly string[]) =>
  [...new Set(names)].map((name) => `${names.filter((other) => other === name).length} ${name}`).join(', ') ||
  'nothing';

await withServer(async (url) => {
  const rows: string[][] = [];
  for (const [variant, ending, first, all] of CASES) {
    const args = [variant, ending, url, String(first), String(all)];
    const { before, after, active } = await run<Reading>('./memory-variant.mjs', args, ['--expose-gc']);
    const growth = ((after - before) / (all - first)).toFixed(1);
    rows.push([`${variant}, ${all} ${ending}`, kilobytes(before), kilobytes(after), growth, counted(active)]);
  }
  heading('memory: what calls leave behind', variantNode(), '50 calls at a time');
  table(['', 'KB at a fifth', 'KB at the end', 'bytes a call', 'active at the end'], rows);
});
