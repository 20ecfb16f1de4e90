import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';
import { createControl } from './control.ts';

const { mock } = await openMock();
const control = createControl(mock.url);
const truth = mock.truth('wx1');
const week = ['20240304', '20240310'] as const;

test.each([
  ['active-users?begin=20240304&end=20240310', truth.activeUsers(...week)],
  ['new-users?begin=20240304&end=20240310', truth.newUsers(...week)],
  [
    'retention?kind=week&cohort=20240304&offset=1&only=active',
    truth.retention({ kind: 'week', cohort: '20240304', offset: 1, only: 'active' }),
  ],
  ['expected-retention?age=7', truth.expectedRetention(7)],
  ['expected-retention?age=7&arrived=20240310', truth.expectedRetention(7, '20240310')],
  ['expected-new-users?date=20240310', truth.expectedNewUsers('20240310')],
])('/truth/wx1/%s answers as mock.truth does', async (path, value) => {
  expect(await control('GET', `/truth/wx1/${path}`)).toEqual({ status: 200, body: { value } });
});

test.each([
  ['active-users?begin=20240304', 'end is missing.'],
  ['active-users?begin=20240304&end=tomorrow', 'tomorrow is not a date of the form yyyymmdd.'],
  ['new-users?begin=20200101&end=20240101', 'A period may have 366 days.'],
  ['retention?kind=year&cohort=20240304', 'kind must be one of day, week, month.'],
  ['expected-retention', 'age is missing: days after the first visit.'],
])('%s is refused', async (path, error) => {
  expect(await control('GET', `/truth/wx1/${path}`)).toEqual({ status: 400, body: { error } });
});
