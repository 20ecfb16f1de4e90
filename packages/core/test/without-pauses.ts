import { afterAll, beforeAll, beforeEach, type MockInstance, vi } from 'vitest';

/** The pause before a retry is a random part of a span: in the tests of a file that calls this, none of it. */
export function withoutPauses(): void {
  let random: MockInstance<() => number>;
  beforeAll(() => {
    random = vi.spyOn(Math, 'random');
  });
  beforeEach(() => void random.mockReturnValue(0));
  afterAll(() => random.mockRestore());
}
