import type { Cohorts, Retention } from '@weapp-openapi/analysis';
import { type Io, print } from '../output/io.ts';
import { painter } from '../output/paint.ts';
import { columnsText } from './columns.ts';
import { gapTexts } from './gap-text.ts';
import { count, percent } from './numbers.ts';

/** The cohort tables of new and of active users, with the weighted average below. */
export function printRetention(io: Io, { newUsers, activeUsers, gaps }: Retention): void {
  const { say } = io;
  const title = painter(io);
  const reasons = gapTexts(gaps, say);
  const table = ({ keys, rows, average }: Cohorts) =>
    columnsText(
      [
        { title: say('period'), text: (row) => row.name, left: true },
        { title: say('size'), text: (row) => row.size },
        ...keys.slice(1).map((key) => ({
          title: `+${key}`,
          text: (row: { share: (key: number) => number | undefined }) => percent(row.share(key)),
        })),
        { title: '', text: (row) => row.reason, left: true },
      ],
      [
        ...rows.map(({ ref_date, size, cells }) => ({
          name: ref_date,
          size: count(size),
          share: (key: number) => cells[key]?.share,
          reason: reasons.get(ref_date) ?? '',
        })),
        { name: say('average'), size: '', share: (key: number) => average[key], reason: '' },
      ],
    );
  print(io, `${title('bold', say('newUserRetention'))}\n${table(newUsers)}`);
  print(io, `\n${title('bold', say('activeUserRetention'))}\n${table(activeUsers)}`);
}
