import { expect, test } from 'vitest';
import { readDay } from '../../src/figures/calendar.ts';
import { createFigures } from '../../src/figures/figures.ts';

const day = (date: string) => readDay(date) ?? Number.NaN;
const week = { first: day('20240304'), last: day('20240310') };
const ALL = { network: undefined, level: undefined, platform: undefined };
const app = createFigures().of('wx1');

/** The values of a figure, by day. */
function values(module: string, id: string, conditions = {}, span = week): number[] {
  const table = app.performance(module, span, { ...ALL, ...conditions }).find((each) => each.id === id);
  return table?.lines[0]?.fields.map(({ value }) => Number(value)) ?? [];
}
const mean = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

test('each module has its tables, with a value for each day', () => {
  const ids = (module: string) => app.performance(module, week, ALL).map(({ id, zh }) => `${id} ${zh}`);
  expect(ids('10016')).toEqual(['openrate 打开率']);
  expect(ids('10017')).toEqual([
    'launch 总启动耗时',
    'download 代码包下载耗时',
    'inject JS注入耗时',
    'render 首次渲染耗时',
  ]);
  expect(ids('10021')).toEqual(['switch 页面切换耗时']);
  expect(ids('10022')).toEqual(['memorydiff 内存增长均值', 'memory 内存均值']);
  expect(ids('10023')).toEqual(['memoryerror 内存异常率']);
  const fields = app.performance('10022', week, ALL)[0]?.lines[0]?.fields;
  expect(fields?.map(({ refdate }) => refdate)).toEqual([
    '20240304',
    '20240305',
    '20240306',
    '20240307',
    '20240308',
    '20240309',
    '20240310',
  ]);
});

test('slower phones and networks are slower, and a start is longer than its stages', () => {
  const launch = (conditions = {}) => mean(values('10017', 'launch', conditions));
  expect(launch({ level: 1 })).toBeLessThan(launch({ level: 2 }));
  expect(launch({ level: 2 })).toBeLessThan(launch({ level: 3 }));
  expect(launch({ network: 'wifi' })).toBeLessThan(launch({ network: '4g' }));
  expect(launch({ network: '4g' })).toBeLessThan(launch({ network: '3g' }));
  const stages = ['download', 'inject', 'render'].map((id) => mean(values('10017', id)));
  expect(launch()).toBeGreaterThan(stages.reduce((sum, each) => sum + each));
  const rate = (conditions = {}) => mean(values('10016', 'openrate', conditions));
  expect(rate({ network: '3g' })).toBeLessThan(rate({ network: 'wifi' }));
  expect(rate()).toBeLessThan(100);
  expect(mean(values('10021', 'switch', { level: 1 }))).toBeLessThan(
    mean(values('10021', 'switch', { level: 3 })),
  );
  expect(mean(values('10022', 'memory', { level: 3 }))).toBeLessThan(
    mean(values('10022', 'memory', { level: 1 })),
  );
  expect(mean(values('10023', 'memoryerror'))).toBeLessThan(2);
});

test('all is between its parts; modules without networks do not select by them', () => {
  const memory = (conditions = {}) => mean(values('10022', 'memory', conditions));
  const [ios, android] = [memory({ platform: 1 }), memory({ platform: 2 })];
  expect(ios).not.toBe(android);
  expect(memory()).toBeGreaterThan(Math.min(ios, android));
  expect(memory()).toBeLessThan(Math.max(ios, android));
  expect(memory({ network: '3g' })).toBe(memory());
});

test('days before the first have no value', () => {
  expect(values('10022', 'memory', {}, { first: day('20161230'), last: day('20170101') })).toHaveLength(1);
});
