import type { Period } from '@weapp-openapi/analysis';
import { type Io, print } from '../output/io.ts';
import { painter } from '../output/paint.ts';

interface DaysTogether {
  period: Period | undefined;
  support: number;
  missing: number;
}

/** The days that figures were added up over, and how many of them lack figures. */
export function daysTitle({ say }: Io, { period, support, missing }: DaysTogether): string {
  const days = period ? `${period.begin_date}-${period.end_date}` : '';
  return missing === 0 ? days : say('daysWithout', { days, support, missing });
}

export const printTitle = (io: Io, title: string): void => print(io, painter(io)('bold', title));
