/** What a mock tells those who watch it, besides calls, which the journal tells. */
export interface MockEvent {
  /**
   * `push`: a message was sent to the push target; `reset`: the mock forgot; `rules`: a rule has come or gone.
   */
  type: 'push' | 'reset' | 'rules';
  data: unknown;
}

export interface Events {
  emit(type: MockEvent['type'], data?: unknown): void;
  /** Calls the function with each event to come. Returns how to stop. */
  watch(see: (event: MockEvent) => void): () => void;
}

export function createEvents(): Events {
  const watchers = new Set<(event: MockEvent) => void>();
  return {
    emit(type, data = {}) {
      for (const see of watchers) see({ type, data });
    },
    watch(see) {
      watchers.add(see);
      return () => watchers.delete(see);
    },
  };
}
