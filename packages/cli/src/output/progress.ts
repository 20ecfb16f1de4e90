import { type Io, tell } from './io.ts';

/** Tells how far a long command is. */
export interface Progress {
  update(done: number, total: number): void;
  end(): void;
}

/** How many lines a pipe or a log gets. */
const LINES = 10;

/** A bar on a terminal, a line now and then in a pipe; both on standard error. */
export async function startProgress(io: Io, what: string): Promise<Progress> {
  const { stderr, env, say } = io;
  if (!stderr.isTTY || !stderr.columns || env.TERM === 'dumb') {
    let told = 0;
    return {
      update(done, total) {
        const step = Math.floor((done * LINES) / Math.max(total, 1));
        if (step === told && done < total) return;
        told = step;
        tell(io, say('progress', { what, done, total }));
      },
      end() {},
    };
  }
  const { progress } = await import('@clack/prompts');
  let bar: ReturnType<typeof progress> | undefined;
  let shown = 0;
  return {
    update(done, total) {
      if (!bar) {
        bar = progress({ max: total, output: stderr, ...(io.signal && { signal: io.signal }) });
        bar.start(what);
      }
      bar.advance(done - shown, say('progress', { what, done, total }));
      shown = done;
    },
    end() {
      if (io.signal?.aborted) bar?.clear();
      else bar?.stop(what);
    },
  };
}
