import type { Clock } from '../control/clock.ts';
import { readFields } from './fields.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

/** The mock's time. */
export function clockRoutes(clock: Clock): readonly Route[] {
  const now = () => ({ body: { now: clock.now() } });
  return [
    { method: 'GET', path: '/clock', answer: now },
    {
      method: 'POST',
      path: '/clock',
      answer({ body }) {
        const fields = readFields(body, ['advance', 'set']);
        const [by, to] = [fields.duration('advance'), fields.value('set')];
        if (typeof to === 'string' || typeof to === 'number') {
          if (Number.isNaN(new Date(to).getTime()))
            throw new Problem(
              400,
              'set must be milliseconds, or a date as text such as 2024-03-13T12:00:00+08:00.',
            );
          clock.set(to);
        } else if (to !== undefined) throw new Problem(400, 'set must be milliseconds, or a date as text.');
        if (by !== undefined) clock.advance(by);
        return now();
      },
    },
  ];
}
