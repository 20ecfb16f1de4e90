import { expect, test } from 'vitest';
import { collectReport } from '../../../src/index.ts';
import { headlines } from '../../../src/report/computing/headlines.ts';
import { analysisOf } from '../sample-reports.ts';

const range = { begin: '20261109', end: '20261122' };
const of = async (made = {}) => {
  const data = await collectReport(analysisOf(made), range);
  const found = headlines(data);
  const [users, , sessions, , seconds] = found;
  if (!users || !sessions || !seconds) throw new Error('A headline is missing.');
  return { data, found, users, sessions, seconds };
};

test('users are those of an average day, sessions are added up, time is weighted by sessions', async () => {
  const { data, users, sessions, seconds } = await of();
  const days = data.days.points.slice(-14).flatMap(({ figures }) => figures ?? []);
  const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + of(day), 0);
  const count = sum((day) => day.session_cnt);
  expect(days).toHaveLength(14);
  expect(users.value).toBeCloseTo(sum((day) => day.visit_uv) / 14, 9);
  expect(sessions.value).toBe(count);
  expect(seconds.value).toBeCloseTo(sum((day) => day.stay_time_session * day.session_cnt) / count, 9);
  expect(sessions.change).toBeCloseTo((sessions.value ?? 0) / (sessions.before ?? 0) - 1, 9);
  expect(sessions).toMatchObject({ perDay: false, course: days.map((day) => day.session_cnt) });
});

test('with days missing, what is compared is the average day', async () => {
  const { sessions } = await of({ without: (date: string) => date >= '20261115' && date < '20261119' });
  expect(sessions.perDay).toBe(true);
  // Ten days of about 1,800 to 2,400 sessions against fourteen.
  expect(sessions.value).toBeLessThan(26_000);
  expect(sessions.before).toBeLessThan(2_500);
  expect(Math.abs(sessions.change ?? 1)).toBeLessThan(0.1);
});

test('nothing is compared with days of which more than half are missing, or with none', async () => {
  const { users } = await of({ without: (date: string) => date < '20261105' });
  expect(users).toMatchObject({ before: undefined, change: undefined });
  const data = await collectReport(analysisOf(), { ...range, compare: false });
  expect(headlines(data).map(({ change }) => change)).toEqual(Array(8).fill(undefined));
});

test('a change from 0 is not a number', async () => {
  const { found } = await of({ users: 0 });
  expect(found.map(({ change }) => change)).toEqual(Array(8).fill(undefined));
  expect(found[1]).toMatchObject({ value: 0, before: 0 });
});
