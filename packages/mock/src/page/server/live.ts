import { parseExact } from '../code/exact.ts';
import { control } from './control.ts';

/** A call that the mock has answered. */
export interface Logged {
  id: number;
  /** Milliseconds, by the mock's clock. */
  at: number;
  /** Milliseconds. */
  duration: number;
  operation?: string;
  method: string;
  path: string;
  appid: string;
  openid: string;
  input: unknown;
  files: readonly { name: string; filename?: string; mediaType: string; size: number }[];
  /** 0 if the connection was closed instead. */
  status: number;
  errcode?: number;
  answer: unknown;
  rule?: string;
}

/** What happens in the mock, besides calls: something in these changed. */
export type Topic = 'request' | 'outbox' | 'push' | 'reset' | 'rules' | 'clock' | 'users';
const TOPICS: readonly Topic[] = ['request', 'outbox', 'push', 'reset', 'rules', 'clock', 'users'];

export interface Live {
  calls: readonly Logged[];
  isConnected: boolean;
}

/** The latest calls are kept. */
const MOST = 500;

/** Follows the mock's events for as long as the page is open. */
export function createLive() {
  let state: Live = { calls: [], isConnected: false };
  const readers = new Set<() => void>();
  const listeners = new Map<Topic, Set<() => void>>(TOPICS.map((topic) => [topic, new Set()]));
  let isScheduled = false;

  /** Many calls at once are one change of the page. */
  function set(change: Partial<Live>): void {
    state = { ...state, ...change };
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      for (const read of readers) read();
    }, 50);
  }
  const tell = (topic: Topic) => {
    for (const hear of listeners.get(topic) ?? []) hear();
  };

  function add(calls: readonly Logged[]): void {
    const byId = new Map([...state.calls, ...calls].map((call) => [call.id, call]));
    const sorted = [...byId.values()].sort((one, other) => other.id - one.id);
    set({ calls: sorted.slice(0, MOST) });
  }

  async function load(): Promise<void> {
    try {
      const found = await control.get<Logged[] | { requests: Logged[] }>(`/requests?limit=${MOST}`);
      add(Array.isArray(found) ? found : found.requests);
    } catch {
      // The events say when the mock is back.
    }
  }

  function start(): void {
    const events = new EventSource('/__mock/events');
    events.onopen = () => {
      set({ isConnected: true });
      void load();
    };
    events.onerror = () => set({ isConnected: false });
    events.addEventListener('request', ({ data }) => add([parseExact(data) as Logged]));
    for (const topic of TOPICS) {
      events.addEventListener(topic, () => {
        if (topic === 'reset') set({ calls: [] });
        tell(topic);
      });
    }
  }

  return {
    start,
    get: () => state,
    /** Calls the function after each change. Returns how to stop. */
    subscribe(read: () => void): () => void {
      readers.add(read);
      return () => readers.delete(read);
    },
    /** Calls the function when something of the topic has happened. Returns how to stop. */
    on(topic: Topic, hear: () => void): () => void {
      listeners.get(topic)?.add(hear);
      return () => listeners.get(topic)?.delete(hear);
    },
    clear() {
      set({ calls: [] });
    },
  };
}

/** The page's one connection. */
export const live = createLive();
