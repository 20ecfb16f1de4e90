import { nearest } from '../engine/nearest.ts';

/** What is wrong with a call of the control API, and what to do. Sent as `{ error }`. */
export class Problem extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, error: string, headers: Readonly<Record<string, string>> = {}) {
    super(error);
    this.name = 'Problem';
    this.status = status;
    this.headers = headers;
  }
}

/** ` Did you mean sendMessage?`, or the known names if there are few and none is similar. */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near) return ` Did you mean ${near}?`;
  return known.length > 0 && known.length <= 20 ? ` Known: ${known.join(', ')}.` : '';
}
