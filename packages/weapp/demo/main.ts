// `pnpm demo`: a login, a token, a paid user's unionid, figures by day, week and month, and a report of 90 days. Runs
// against the mock server, or against WeChat if WEAPP_APPID and WEAPP_SECRET are set.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReport } from '@weapp-openapi/cli';
import { startMock } from '@weapp-openapi/mock';
import {
  createWeapp,
  environmentLanguage,
  isWeappError,
  lastDays,
  lastMonths,
  lastWeeks,
  type Weapp,
} from 'weapp-openapi';
import { count, percent, signed, table } from './table.ts';
import { say } from './words.ts';

const { WEAPP_APPID, WEAPP_SECRET, WEAPP_JS_CODE, WEAPP_TRANSACTION_ID } = process.env;
const real = Boolean(WEAPP_APPID && WEAPP_SECRET);
const mock = real ? undefined : await startMock({ port: 0 });
const calls = new Map<string, number>();

const wx = createWeapp({
  appid: WEAPP_APPID || 'wxdemo0000000000',
  secret: WEAPP_SECRET || 'demo-secret',
  baseUrl: mock?.url,
  fetch(url, init) {
    const call = `${init.method} ${new URL(url).pathname}`;
    calls.set(call, (calls.get(call) ?? 0) + 1);
    return fetch(url, init);
  },
});

try {
  title(mock ? say.mock(mock.url) : say.wechat(String(WEAPP_APPID)));
  await login(wx);
  await token(wx);
  await retention(wx);
  await trends(wx);
  await summary(wx);
  title(say.calls());
  print(table([say.call(), say.times()], [...calls]));
  await report(wx);
} catch (error) {
  if (!isWeappError(error)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  await mock?.close();
}

async function login(wx: Weapp): Promise<void> {
  title(say.login());
  const js_code = WEAPP_JS_CODE ?? (real ? undefined : 'user-anna-1');
  if (!js_code) return print(say.needsCode());
  const { openid, session_key, unionid } = await wx.login(js_code);
  print(say.session(openid, unionid ?? say.none(), session_key.length));
  const transaction_id = WEAPP_TRANSACTION_ID ?? (real ? undefined : '4200000000202611230000000001');
  if (!transaction_id) return print(say.needsPayment());
  const paid = await wx.getPaidUnionid({ openid, transaction_id });
  print(say.paid(String(paid.unionid)));
}

async function token(wx: Weapp): Promise<void> {
  title(say.token());
  const token = await wx.token.get();
  print(say.tokenLength(token.length));
}

async function retention(wx: Weapp): Promise<void> {
  title(say.dailyRetention());
  const days = await wx.analysis.retention(lastDays(7));
  const keys = [1, 2, 3, 4, 5, 6];
  print(
    table(
      [say.day(), say.new(), ...keys.map((key) => `+${key}`)],
      days.newUsers.rows.map(({ ref_date, size, cells }) => [
        ref_date,
        count(size),
        ...keys.map((key) => percent(cells[key]?.share)),
      ]),
    ),
  );
  title(say.longRetention());
  const weeks = await wx.analysis.retention(lastWeeks(4));
  const months = await wx.analysis.retention(lastMonths(2));
  print(
    table(
      [say.weekOrMonth(), say.active(), '+1', '+2', '+3'],
      [...weeks.activeUsers.rows, ...months.activeUsers.rows].map(({ ref_date, size, cells }) => [
        ref_date,
        count(size),
        ...[1, 2, 3].map((key) => percent(cells[key]?.share)),
      ]),
    ),
  );
}

async function trends(wx: Weapp): Promise<void> {
  title(say.visits());
  const series = [
    await wx.analysis.visitTrend(lastDays(7)),
    await wx.analysis.visitTrend(lastWeeks(4)),
    await wx.analysis.visitTrend(lastMonths(2)),
  ];
  print(
    table(
      [say.period(), say.sessions(), say.pages(), say.users(), say.change(), say.new(), say.depth()],
      series.flatMap(({ points }) =>
        points.map(({ ref_date, figures, change }) => [
          ref_date,
          count(figures?.session_cnt),
          count(figures?.visit_pv),
          count(figures?.visit_uv),
          signed(change?.visit_uv?.share),
          count(figures?.visit_uv_new),
          figures?.visit_depth.toFixed(2) ?? '–',
        ]),
      ),
    ),
  );
}

async function summary(wx: Weapp): Promise<void> {
  title(say.summary());
  const { points, gaps } = await wx.analysis.summary(lastDays(7));
  print(
    table(
      [say.day(), say.total(), say.change(), say.forwards(), say.byUsers()],
      points.map(({ ref_date, figures, change }) => [
        ref_date,
        count(figures?.visit_total),
        count(change?.visit_total?.absolute),
        count(figures?.share_pv),
        count(figures?.share_uv),
      ]),
    ),
  );
  if (gaps.length > 0) print(say.withoutFigures(gaps.map(({ ref_date }) => ref_date).join(', ')));
}

async function report(wx: Weapp): Promise<void> {
  title(say.report());
  const out = join(await mkdtemp(join(tmpdir(), 'weapp-demo-')), 'report.html');
  await writeReport({
    analysis: wx.analysis,
    ...lastDays(90),
    appid: WEAPP_APPID,
    name: real ? undefined : say.reportName(),
    language: environmentLanguage(),
    out,
  });
  print(`  ${out}`);
}

function title(text: string): void {
  console.log(`\n${text}`);
}

function print(text: string): void {
  console.log(text);
}
