import { plot } from 'asciichart';
import { padStart } from '../output/text-width.ts';
import { count } from './numbers.ts';

const HEIGHT = 10;

/** A line chart of at most so many columns; more points than fit are averaged, so many into one. */
export function lineChart(values: readonly number[], columns: number): { text: string; mean: number } {
  const whole = values.every(Number.isInteger);
  const label = (value: number) => count(whole ? Math.round(value) : Math.round(value * 100) / 100);
  const widest = Math.max(...values.map((value) => label(value).length), 1);
  const room = Math.max(columns - widest - 2, 10);
  const mean = Math.ceil(values.length / room);
  const points: number[] = [];
  for (let at = 0; at < values.length; at += mean) {
    const part = values.slice(at, at + mean);
    points.push(part.reduce((sum, value) => sum + value, 0) / part.length);
  }
  const isFlat = points.every((point) => point === points[0]);
  const text = plot(points, {
    height: HEIGHT,
    // Label, blank, axis; the labels are equally long.
    offset: 3,
    format: (value) => padStart(label(value), widest),
    // asciichart scales by the range, which is 0 here.
    ...(isFlat && { min: Math.min(points[0] ?? 0, 0), max: Math.max(points[0] ?? 0, 1) }),
  });
  return {
    text: text
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n'),
    mean,
  };
}
