import { useEffect, useState } from 'preact/hooks';
import { ControlError } from './control.ts';
import { type Live, live, type Topic } from './live.ts';

/** The calls so far, followed. */
export function useLive(): Live {
  const [state, setState] = useState(live.get);
  useEffect(() => live.subscribe(() => setState(live.get())), []);
  return state;
}

/** Milliseconds. */
const SOON = 250;

export interface Loaded<Value> {
  value: Value | undefined;
  /** Why there is none; an empty text if the mock could not be reached. */
  error: string | undefined;
  reload(): void;
}

/** Loads something now, when `key` changes, and when something of a topic happens. */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  key: string,
  topics: readonly Topic[] = [],
): Loaded<Value> {
  const [count, setCount] = useState(0);
  const [state, setState] = useState<{ key: string; value?: Value; error?: string }>({ key });
  const reload = () => setCount((before) => before + 1);
  // `load` is a new function in each rendering; `key` tells when it means something else.
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setState({ key, value }),
      (error: unknown) => isCurrent && setState({ key, error: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, count]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A test that makes a thousand calls is no reason to ask a thousand times.
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        reload();
      }, SOON);
    };
    const stops = topics.map((topic) => live.on(topic, soon));
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [topics.join(' ')]);
  const isOld = state.key !== key;
  return { value: isOld ? undefined : state.value, error: isOld ? undefined : state.error, reload };
}

export const messageOf = (error: unknown): string =>
  error instanceof ControlError ? error.message : String(error);
