import { type PageDays, pageFigures } from '@weapp-openapi/analysis';
import type { GetVisitPageResponse } from '@weapp-openapi/core';
import { type Io, print } from '../output/io.ts';
import { columnsText } from './columns.ts';
import { daysTitle, printTitle } from './days-title.ts';
import { count } from './numbers.ts';
import { seconds } from './trend.ts';

/** WeChat gives up to 200 pages; `--json` has them all. */
const MOST = 30;

/** The most visited pages of a day. */
export function printPages(io: Io, { ref_date, list }: GetVisitPageResponse): void {
  const { say } = io;
  printTitle(io, say('pagesOf', { date: ref_date }));
  print(
    io,
    columnsText(
      [
        { title: say('page'), text: ({ page_path }) => page_path, left: true },
        { title: say('pageViews'), text: ({ page_visit_pv }) => count(page_visit_pv) },
        { title: say('visitors'), text: ({ page_visit_uv }) => count(page_visit_uv) },
        { title: say('stayPerView'), text: ({ page_staytime_pv }) => seconds(io, page_staytime_pv) },
        { title: say('entryViews'), text: ({ entrypage_pv }) => count(entrypage_pv) },
        { title: say('exitViews'), text: ({ exitpage_pv }) => count(exitpage_pv) },
        { title: say('shares'), text: ({ page_share_pv }) => count(page_share_pv) },
      ],
      list.slice(0, MOST),
    ),
  );
}

/** The most visited pages of several days: counts added up, users as a daily mean, for they cannot be. */
export function printPagesOfDays(io: Io, days: PageDays): void {
  const { say } = io;
  const { pages, ...about } = pageFigures(days);
  printTitle(io, say('pagesOf', { date: daysTitle(io, about) }));
  print(
    io,
    columnsText(
      [
        { title: say('page'), text: ({ page_path }) => page_path, left: true },
        { title: say('pageViews'), text: ({ page_visit_pv }) => count(page_visit_pv) },
        {
          title: say('visitorsPerDay'),
          text: ({ mean_daily_users: users }) => count(users === undefined ? users : Math.round(users)),
        },
        { title: say('stayPerView'), text: ({ stay_time }) => seconds(io, stay_time) },
        { title: say('entryViews'), text: ({ entrypage_pv }) => count(entrypage_pv) },
        { title: say('exitViews'), text: ({ exitpage_pv }) => count(exitpage_pv) },
        { title: say('shares'), text: ({ page_share_pv }) => count(page_share_pv) },
      ],
      pages.slice(0, MOST),
    ),
  );
}
