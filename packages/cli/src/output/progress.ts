import { type Io, tell } from './io.ts';

/** Tells how far a long command is. */
export interface Progress {
  update(done: number, total: number): void;
  end(): void;
}

/** How many lines a pipe or a log gets. */
const LINES = 10;

/** Tells how far each part of a long command is. */
export interface PartsProgress {
  update(part: string, done: number, total: number): void;
  end(): void;
}

/** For a command of several parts, each of which counts anew: a line for each in a pipe. On standard error. */
export async function startParts(io: Io, what: string): Promise<PartsProgress> {
  const { stderr, say } = io;
  if (!isDrawn(io)) {
    const told = new Set<string>();
    return {
      update(part, done, total) {
        // Performance counts anew for each of its modules.
        if (done < total || told.has(part)) return;
        told.add(part);
        tell(io, say('progress', { what: part, done, total }));
      },
      end() {},
    };
  }
  const { spinner } = await import('@clack/prompts');
  const turning = spinner({ output: stderr, ...(io.signal && { signal: io.signal }) });
  turning.start(what);
  return {
    update(part, done, total) {
      turning.message(say('progress', { what: part, done, total }));
    },
    end() {
      if (io.signal?.aborted) turning.clear();
      else turning.stop(what);
    },
  };
}

const isDrawn = ({ stderr, env }: Io): boolean =>
  Boolean(stderr.isTTY && stderr.columns && env.TERM !== 'dumb');

/** A bar on a terminal, a line now and then in a pipe; both on standard error. */
export async function startProgress(io: Io, what: string): Promise<Progress> {
  const { stderr, say } = io;
  if (!isDrawn(io)) {
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
