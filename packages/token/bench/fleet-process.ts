// One process of the fleet: many callers get tokens until they are told to stop, then it reports.
import { contestants, type Surroundings } from './contestants.ts';

export interface Order {
  contestant: string;
  surroundings: Surroundings;
  callers: number;
  /** Mean pause of a caller between two tokens; milliseconds. */
  pause: number;
}

export interface Report {
  tokens: string[];
  /** For each call: which token, when it was handed out (Date.now()), how long it took (microseconds). */
  which: Uint16Array;
  at: Float64Array;
  took: Float32Array;
  /** The longest that a caller waited for its first token; milliseconds. Not in `took`. */
  start: number;
  failures: number;
}

const next = () => new Promise<unknown>((resolve) => process.once('message', resolve));

// The benchmark was broken off.
process.once('disconnect', () => process.exit());
process.once('message', (order: Order) => void run(order));

async function run({ contestant, surroundings, callers, pause }: Order): Promise<void> {
  const get = await contestants[contestant]?.open(surroundings);
  if (!get) throw new Error(`There is no contestant ${contestant}.`);
  const numbers = new Map<string, number>();
  const which: number[] = [];
  const at: number[] = [];
  const took: number[] = [];
  let failures = 0;
  // All begin at once, when the last one is ready.
  process.send?.('ready');
  await next();
  let isOver = false;
  void next().then(() => {
    isOver = true;
  });

  let start = 0;
  const caller = async () => {
    for (let call = 0; !isOver; call++) {
      const begun = performance.now();
      try {
        const token = await get();
        const duration = performance.now() - begun;
        at.push(Date.now());
        if (call === 0) start = Math.max(start, duration);
        else took.push(duration * 1000);
        const number = numbers.get(token) ?? numbers.size;
        numbers.set(token, number);
        which.push(number);
      } catch {
        failures++;
      }
      await new Promise((resolve) => setTimeout(resolve, 2 * pause * Math.random()));
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const report: Report = {
    tokens: [...numbers.keys()],
    which: Uint16Array.from(which),
    at: Float64Array.from(at),
    took: Float32Array.from(took),
    start,
    failures,
  };
  process.send?.(report, () => process.exit());
}
