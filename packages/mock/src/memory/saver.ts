import { writeWhole } from './write-file.ts';

export interface SaverOptions {
  file: string;
  /** What the file is to contain. */
  make(): string | Promise<string>;
  /** Told once that the file cannot be written, with Node's code for why, and again after it could. */
  failed(code: string): void;
}

/** Keeps a file up to date. */
export interface Saver {
  /** Something has changed: the file is written soon. */
  touch(): void;
  /** Writes what is left to write. What changes afterwards is not written. */
  close(): Promise<void>;
}

/** Milliseconds from a change to the file, at least; a file that takes long to write is written more rarely. */
const DELAY = 200;
const RARELY = 10;

export function createSaver({ file, make, failed }: SaverOptions): Saver {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isChanged = false;
  let isClosed = false;
  let delay = DELAY;
  let written: string | undefined;
  let code = '';

  async function write(): Promise<void> {
    timer = undefined;
    if (!isChanged) return;
    isChanged = false;
    const started = performance.now();
    try {
      const text = await make();
      if (text !== written) await writeWhole(file, text);
      written = text;
      code = '';
    } catch (error) {
      const why = String(Object(error).code ?? 'unknown');
      if (why !== code) failed(why);
      code = why;
    }
    delay = Math.max(DELAY, RARELY * (performance.now() - started));
  }

  return {
    touch() {
      if (isClosed) return;
      isChanged = true;
      timer ??= setTimeout(() => {
        writing = writing.then(write);
      }, delay);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      writing = writing.then(write);
      await writing;
    },
  };
}
