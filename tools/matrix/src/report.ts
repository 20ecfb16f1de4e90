import type { Result } from './result.ts';

/** One line for a cell, and the output of one that failed below it. */
export function line({ platform, task, outcome, ms, text }: Result): string {
  const head = `${outcome.padEnd(8)}${platform.padEnd(30)}${task.padEnd(28)}${`${ms} ms`.padStart(9)}`;
  if (outcome === 'failed') return `${head}\n${text.trimEnd().replaceAll(/^/gm, '    ')}`;
  return text ? `${head}  ${text}` : head;
}

/** The final table: a row for each platform, then the sum. */
export function table(results: Result[]): string {
  const platforms = Map.groupBy(results, ({ platform }) => platform);
  const rows = [...platforms].map(([platform, cells]) => row(platform, cells));
  return [
    `${'platform'.padEnd(30)}${['ok', 'failed', 'skipped', 'ms'].map(right).join('')}`,
    ...rows,
    row('all', results),
  ].join('\n');
}

function row(name: string, cells: Result[]): string {
  const count = (outcome: Result['outcome']) => cells.filter((cell) => cell.outcome === outcome).length;
  const ms = cells.reduce((sum, cell) => sum + cell.ms, 0);
  return name.padEnd(30) + [count('ok'), count('failed'), count('skipped'), ms].map(right).join('');
}

const right = (value: string | number) => String(value).padStart(9);
