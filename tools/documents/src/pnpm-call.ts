/** A call of a package.json script through pnpm. */
export interface PnpmCall {
  script: string;
  /** The value of `-C`. */
  folder: string | undefined;
  /** The value of `--filter`. */
  filter: string | undefined;
  /** Where the script should be, for messages: ` in packages/core`, or empty. */
  place: string;
}

/** The pnpm calls in a command line, including `npx pnpm@12 ...`. */
export function readPnpmCalls(command: string): PnpmCall[] {
  const calls: PnpmCall[] = [];
  const words = command.split(/\s+/);
  for (const [index, word] of words.entries()) {
    if (!/^pnpm(@\d+)?$/.test(word)) continue;
    const call = readCall(words.slice(index + 1));
    if (call) calls.push(call);
  }
  return calls;
}

function readCall(words: string[]): PnpmCall | undefined {
  let folder: string | undefined;
  let filter: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '-C') folder = words[++at];
    else if (word === '--filter') filter = words[++at];
    else if (word.startsWith('--filter=')) filter = word.slice('--filter='.length);
    else if (word === 'run' || word.startsWith('-')) continue;
    else if (/^[a-z][\w:-]*$/.test(word)) {
      const place = folder ?? filter;
      return { script: word, folder, filter, place: place ? ` in ${place}` : '' };
    } else return undefined;
  }
  return undefined;
}
