import {
  addDistributions,
  type DistributionBar,
  type DistributionDays,
  type VisitDistribution,
} from '@weapp-openapi/analysis';
import { type Io, print } from '../output/io.ts';
import { painter } from '../output/paint.ts';
import { columnsText } from './columns.ts';
import { daysTitle } from './days-title.ts';
import { count, percent } from './numbers.ts';

const LONGEST_BAR = 30;

/** Where the sessions of a day came from, how long they lasted, how many pages they went through. */
export function printVisits(io: Io, visits: VisitDistribution): void {
  printBars(io, visits.ref_date, visits);
}

/** The same of several days, added up. */
export function printVisitsOfDays(io: Io, days: DistributionDays): void {
  const total = addDistributions(days);
  printBars(io, daysTitle(io, total), total);
}

type Bars = 'access_source_session_cnt' | 'access_staytime_info' | 'access_depth_info';

function printBars(io: Io, date: string, visits: Readonly<Record<Bars, readonly DistributionBar[]>>): void {
  const { say } = io;
  const parts: [string, readonly DistributionBar[]][] = [
    [say('sourcesOf', { date }), visits.access_source_session_cnt],
    [say('stayTimesOf'), visits.access_staytime_info],
    [say('depthsOf'), visits.access_depth_info],
  ];
  const texts = parts.map(([title, bars]) => `${painter(io)('bold', title)}\n${bar(io, bars)}`);
  print(io, texts.join('\n\n'));
}

function bar({ language, say }: Io, bars: readonly DistributionBar[]): string {
  const largest = Math.max(...bars.map(({ share = 0 }) => share), 0);
  return columnsText(
    [
      { title: '', text: ({ key, label }) => label?.[language] ?? String(key), left: true },
      { title: say('count'), text: ({ value }) => count(value) },
      { title: say('share'), text: ({ share }) => percent(share) },
      {
        title: '',
        text: ({ share = 0 }) => '█'.repeat(largest === 0 ? 0 : Math.round((share / largest) * LONGEST_BAR)),
        left: true,
      },
    ],
    bars,
  );
}
