import {
  type GetPerformanceDataRequest,
  type GetPerformanceDataResponse,
  WeappUsageError,
} from '@weapp-openapi/core';
import { startOfDay } from '../dates/day.ts';
import { cutSpan, nameSpan, type Span } from '../dates/period.ts';
import { explainGaps } from '../figures/explain-gaps.ts';
import {
  PERFORMANCE_MODULES,
  type Performance,
  type PerformanceModule,
  type PerformanceModuleNumber,
} from '../figures/performance.ts';
import { linesOf, namesOf, type PerformanceLine, toDays } from '../figures/performance-tables.ts';
import { toSnapshots } from '../figures/snapshots.ts';
import { conditionUnknown, moduleUnknown } from '../messages/reading.ts';
import { collect } from './collect.ts';
import { type Context, settingsOf } from './context.ts';
import { type DaysInput, daysOf } from './days-input.ts';

/** Which performance figures to request, and how. */
export interface PerformanceInput extends DaysInput {
  /** The module, by name or by WeChat's number. */
  readonly module: PerformanceModule | PerformanceModuleNumber;
  /** Only this network (网络类型). Default: all. WeChat documents it for `open-rate` and `startup`. */
  readonly networktype?: '3g' | '4g' | 'wifi' | undefined;
  /** Only this class of phones (机型): high-end (WeChat's 1), mid-range (2) or low-end (3). Default: all. */
  readonly device_level?: 'high' | 'mid' | 'low' | '1' | '2' | '3' | undefined;
  /** Only this platform (平台): iOS (WeChat's 1) or Android (2). Default: all. */
  readonly device?: 'ios' | 'android' | '1' | '2' | undefined;
}

type Condition = GetPerformanceDataRequest['params'][number];

const DAYS_A_CALL = 30;

/** WeChat's value for each value of a condition, in the order in which keys of answers name them. */
const CONDITIONS = {
  device: { ios: '1', android: '2', 1: '1', 2: '2' },
  device_level: { high: '1', mid: '2', low: '3', 1: '1', 2: '2', 3: '3' },
  networktype: { '3g': '3g', '4g': '4g', wifi: 'wifi' },
} as const satisfies Record<Condition['field'], Record<string, Condition['value']>>;

const MODULE_NAMES = Object.keys(PERFORMANCE_MODULES) as PerformanceModule[];
const FIELDS = ['device', 'device_level', 'networktype'] as const;

/** `Analysis.performance`. */
export async function performance(context: Context, input: PerformanceInput): Promise<Performance> {
  const settings = settingsOf(context, input);
  const [module, moduleNumber] = moduleOf(input.module);
  const params = conditionsOf(input);
  const days = daysOf('performance', input, settings.yesterday);
  const whole: Span = { first: days[0]?.first ?? 0, last: days.at(-1)?.last ?? 0 };
  const answers = await collect<GetPerformanceDataResponse, PerformanceLine[]>(
    cutSpan(whole, DAYS_A_CALL),
    {
      operation: 'getPerformanceData',
      parameters: [moduleNumber, ...params.map(({ field, value }) => `${field}=${value}`)].join(' '),
      name: nameSpan,
      ask: (_period, call, { first, last }) => {
        const time = { begin_timestamp: startOfDay(first), end_timestamp: startOfDay(last) };
        return context.wx.getPerformanceData({ module: moduleNumber, time, params }, call);
      },
      read(answer, { begin_date, end_date }) {
        const lines = linesOf(answer);
        const dates = lines.flatMap(({ fields }) => fields.map(({ refdate }) => refdate));
        if (dates.length === 0) return 'empty';
        return dates.some((date) => date >= begin_date && date <= end_date) ? lines : 'other-period';
      },
    },
    settings,
  );
  const { points, gaps } = toSnapshots(explainGaps(toDays(answers), settings));
  return { module, moduleNumber, names: namesOf(answers), points, gaps };
}

/** Name and number of a module that is given by either. */
function moduleOf(
  module: PerformanceModule | PerformanceModuleNumber,
): [PerformanceModule, PerformanceModuleNumber] {
  for (const name of MODULE_NAMES) {
    if (module === name || module === PERFORMANCE_MODULES[name]) return [name, PERFORMANCE_MODULES[name]];
  }
  const known = MODULE_NAMES.map((name) => `'${name}' (${PERFORMANCE_MODULES[name]})`).join(', ');
  throw new WeappUsageError(moduleUnknown(JSON.stringify(module), known));
}

/** WeChat's `params` for the conditions that are given. */
function conditionsOf(input: PerformanceInput): Condition[] {
  return FIELDS.flatMap((field): Condition[] => {
    const asked = input[field];
    if (asked === undefined) return [];
    const values: Readonly<Record<string, Condition['value']>> = CONDITIONS[field];
    const value = Object.hasOwn(values, asked) ? values[asked] : undefined;
    if (value !== undefined) return [{ field, value }];
    const known = Object.keys(values).map((name) => `'${name}'`);
    throw new WeappUsageError(conditionUnknown(field, JSON.stringify(asked), known.join(', ')));
  });
}
