// Draws the charts that the READMEs show: `pnpm --filter @weapp-openapi/analysis pictures`, after a build. They are of
// the mock's figures, with one day of an outage and one that WeChat has no figures for.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@weapp-openapi/core';
import { createMock } from '@weapp-openapi/mock';
import { toPng } from '../../cli/src/index.ts';
import { chartHeight, cohortHeatMap, distributionChart, trendChart } from '../src/charts.ts';
import { createAnalysis, findAnomalies, lastDays, lastWeeks, movingAverage } from '../src/index.ts';

/** Bytes. They are in the repository. */
const MOST = 60_000;
const MOMENT = Date.parse('2026-11-23T12:00:00+08:00');
const OUTAGE = '20261105';
const EMPTY = '20261029';

const mock = createMock({ now: () => MOMENT });
mock
  .on('getDailyVisitTrend')
  .when({ begin_date: OUTAGE })
  .answer(async (_, usual) => {
    const { list } = await usual();
    return { list: list.map((day) => ({ ...day, visit_uv: Math.round(day.visit_uv * 0.6) })) };
  });
mock.on('getDailyVisitTrend').when({ begin_date: EMPTY }).answer({ list: [] });

const login = { grant_type: 'client_credential', appid: 'wx1', secret: 'any' } as const;
const { access_token } = await createClient({ fetch: mock.fetch }).getStableAccessToken(login);
const wx = createClient({ fetch: mock.fetch, credential: access_token });
const analysis = createAnalysis(wx, { now: () => MOMENT });

const visits = await analysis.visitTrend(lastDays(42, MOMENT));
const { activeUsers } = await analysis.retention(lastWeeks(7, MOMENT));
const sources = await analysis.visitDistribution();
const anomalies = findAnomalies(visits, 'visit_uv');
const averages = movingAverage(visits, 'visit_uv');

for (const language of ['en', 'zh'] as const) {
  const pictures = {
    trend: trendChart(visits, { language, figures: ['visit_uv'], anomalies, averages }),
    cohorts: cohortHeatMap(activeUsers, { language, theme: 'dark', users: 'active' }),
    sources: distributionChart(sources, { language, most: 9 }),
  };
  for (const [name, option] of Object.entries(pictures)) {
    const picture = await toPng(option, {
      width: 720,
      height: Math.min(chartHeight(option), 380),
      scale: 1.4,
    });
    if (picture.length > MOST)
      throw new Error(`${name}.${language}.png has ${picture.length} bytes, over ${MOST}.`);
    writeFileSync(join(import.meta.dirname, `${name}.${language}.png`), picture);
  }
}
