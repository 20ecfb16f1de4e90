import type { Call } from '../../code/call.ts';

/** What an operation's page has for the panel. */
export interface TryData {
  call: Call;
  errcodes: readonly number[];
  words: Readonly<Record<string, string>>;
}
