import { type Io, tell } from './io.ts';
import { wrap } from './text-width.ts';

/** Tells how far a long command is. */
export interface Progress {
  update(done: number, total: number): void;
  end(): void;
}

/** Tells how far each part of a long command is. */
export interface PartsProgress {
  update(part: string, done: number, total: number): void;
  end(): void;
}

/** How many lines a pipe or a log gets. */
const LINES = 10;

const BAR = 20;

/** Milliseconds between two drawings. */
const PACE = 80;

const isDrawn = ({ stderr, env }: Io): boolean =>
  Boolean(stderr.isTTY && stderr.columns && env.TERM !== 'dumb');

/**
 * A line that is drawn over itself. The terminal stays as it is: in raw mode, as clack's progress sets it, Ctrl+C would
 * be a key that ends the process with 0, and `sync && report` would go on.
 */
function drawnLine({ stderr }: Io) {
  let last = 0;
  return {
    draw(text: string, isDone: boolean) {
      const now = Date.now();
      if (!isDone && now - last < PACE) return;
      last = now;
      const [line = ''] = wrap(text, Math.max((stderr.columns ?? 80) - 1, 10));
      stderr.write(`\r\u001b[K${line}`);
    },
    end: () => void stderr.write('\r\u001b[K'),
  };
}

/** For a command of several parts, each of which counts anew: a line for each in a pipe. On standard error. */
export function startParts(io: Io): PartsProgress {
  const { say } = io;
  if (isDrawn(io)) {
    const line = drawnLine(io);
    return {
      update: (part, done, total) => line.draw(say('progress', { what: part, done, total }), false),
      end: line.end,
    };
  }
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

/** A bar on a terminal, a line now and then in a pipe; both on standard error. */
export function startProgress(io: Io, what: string): Progress {
  const { say } = io;
  if (isDrawn(io)) {
    const line = drawnLine(io);
    return {
      update(done, total) {
        const full = Math.floor((done * BAR) / Math.max(total, 1));
        const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
        line.draw(`${bar} ${say('progress', { what, done, total })}`, done === total);
      },
      end: line.end,
    };
  }
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
