import { randomBytes } from 'node:crypto';
import type { Events } from '../control/events.ts';
import type { Journal } from '../control/journal.ts';
import { mask } from '../control/mask.ts';
import { toJson } from '../engine/document.ts';
import { createKept } from '../memory/kept.ts';
import type { Outbox } from '../wechat/outbox.ts';

/** The latest events are kept, up to this many and this many characters, for those who come back. */
const BOUNDS = { count: 1_000, weight: 8 * 1024 * 1024 };

/** The events of a mock as server-sent events. */
export interface Feed {
  /**
   * Calls the function with each event to come, and first with those after `lastId`, as text of an event stream.
   * Returns how to stop.
   */
  follow(send: (text: string) => void, lastId?: string): () => void;
}

/** What events come from. */
export interface Sources {
  journal: Journal;
  events: Events;
  outbox: Outbox;
}

/** Nothing is collected before the first reader comes. */
export function createFeed({ journal, events, outbox }: Sources): Feed {
  // An id of an earlier run of the mock must not be taken for one of this.
  const run = randomBytes(4).toString('hex');
  const kept = createKept<string>({ ...BOUNDS, weigh: ({ length }) => length });
  const readers = new Set<(text: string) => void>();
  let last = 0;
  let isRunning = false;

  function add(type: string, data: unknown): void {
    const id = String(++last);
    const text = `id: ${run}-${id}\nevent: ${type}\ndata: ${toJson(data)}\n\n`;
    kept.set(id, text);
    for (const send of readers) send(text);
  }

  return {
    follow(send, lastId = '') {
      if (!isRunning) {
        outbox.watch((message) => add('outbox', message));
        journal.watch((call) => add('request', call));
        events.watch(({ type, data }) => add(type, mask(data)));
        isRunning = true;
      }
      const [itsRun, number] = lastId.split('-');
      const seen = Number(number);
      // A reader that has missed events of another run, or more than are kept, has to read everything again.
      const isLost = itsRun !== run || !(seen >= last || kept.has(String(seen + 1)));
      if (lastId !== '' && isLost) send('event: reset\ndata: {}\n\n');
      else if (lastId !== '') for (const [id, text] of kept.entries()) if (Number(id) > seen) send(text);
      readers.add(send);
      return () => readers.delete(send);
    },
  };
}
