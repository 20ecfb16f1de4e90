import { readDay } from '../../src/dates/day.ts';
import { type Granularity, namePeriod, shiftSpan, spanAround } from '../../src/dates/period.ts';
import type { FigureSeries } from '../../src/index.ts';

/** A series of one figure, one period after the other; undefined is a gap. */
export function seriesOf<Name extends string = 'visit_uv', By extends Granularity = 'day'>(
  values: readonly (number | undefined)[],
  {
    by = 'day' as By,
    begin = '20260601',
    figure = 'visit_uv' as Name,
  }: { by?: By; begin?: string; figure?: Name } = {},
): FigureSeries<Record<Name, number>, By> {
  let span = spanAround(by, readDay('begin', begin).day);
  const points = values.map((value) => {
    const name = namePeriod(by, span);
    span = shiftSpan(by, span, 1);
    return {
      ...name,
      figures: value === undefined ? undefined : ({ [figure]: value } as Record<Name, number>),
    };
  });
  return { by, points };
}
