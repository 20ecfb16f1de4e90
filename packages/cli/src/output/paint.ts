import { styleText } from 'node:util';
import type { Io } from './io.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours for a terminal; none in a pipe or a file, or where NO_COLOR is set. */
export function painter({ stdout, env }: Io): (style: Style, text: string) => string {
  const isColoured = (stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb') || Boolean(env.FORCE_COLOR);
  return (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text);
}

/** How many columns there are; in a pipe, as many as are easy to read. */
export function columnsOf({ stdout, env }: Io): number {
  const columns = stdout.columns || Number(env.COLUMNS) || 100;
  return Math.min(Math.max(columns, 40), 120);
}
