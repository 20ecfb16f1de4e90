import type { GetPerformanceDataResponse } from '@weapp-openapi/core';
import { namePeriod, type Span, spansBetween } from '../dates/period.ts';
import type { Collected } from './gap.ts';
import { objectsOf } from './objects-of.ts';
import type { PerformanceFigure, PerformanceFigures } from './performance.ts';

/** The values of one figure, in WeChat's form. */
export interface PerformanceLine extends PerformanceFigure {
  readonly fields: readonly { readonly refdate: string; readonly value: string }[];
}

/** The lines of WeChat's tables that have values. */
export function linesOf(answer: GetPerformanceDataResponse): PerformanceLine[] {
  return objectsOf(answer?.data?.body?.tables).flatMap(({ id, zh, lines }) =>
    // WeChat documents a list of lines and shows one: ids of further ones get a number, so that none is lost.
    objectsOf(lines).map(({ fields }, index) => ({
      id: index === 0 ? id : `${id}.${index + 1}`,
      zh,
      fields: objectsOf(fields),
    })),
  );
}

/** Which figures occur, each once. */
export function namesOf(collected: readonly Collected<readonly PerformanceLine[]>[]): PerformanceFigure[] {
  const names = new Map<string, PerformanceFigure>();
  for (const { figures = [] } of collected) {
    for (const { id, zh } of figures) if (!names.has(id)) names.set(id, { id, zh });
  }
  return [...names.values()];
}

/** Splits the answers about many days into results for each day. */
export function toDays(
  collected: readonly Collected<readonly PerformanceLine[]>[],
): Collected<PerformanceFigures>[] {
  return collected.flatMap(({ span, figures: lines, gap }) => {
    const days = lines && byDay(lines);
    return spansBetween('day', span.first, span.last).map((day: Span): Collected<PerformanceFigures> => {
      const name = namePeriod('day', day);
      const figures = days?.get(name.ref_date);
      if (figures) return { span: day, name, figures: Object.fromEntries(figures), gap: undefined };
      return { span: day, name, figures: undefined, gap: { reason: 'empty', ...gap, ...name } };
    });
  });
}

function byDay(lines: readonly PerformanceLine[]): Map<string, Map<string, number>> {
  const days = new Map<string, Map<string, number>>();
  for (const { id, fields } of lines) {
    for (const { refdate, value } of fields) {
      const number = toNumber(value);
      if (number === undefined) continue;
      const figures = days.get(refdate) ?? new Map<string, number>();
      days.set(refdate, figures.set(id, number));
    }
  }
  return days;
}

/** WeChat sends decimal numbers as strings. */
function toNumber(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
