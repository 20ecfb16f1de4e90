import type { Gap } from './gap.ts';
import type { Snapshot } from './snapshots.ts';

/**
 * WeChat's number of each performance module:
 *
 * - `open-rate` 10016: rate of successful opens (打开率)
 * - `startup` 10017: time of each start-up stage (启动各阶段耗时)
 * - `page-switch` 10021: time of a page switch (页面切换耗时)
 * - `memory` 10022: memory and its growth (内存指标)
 * - `memory-errors` 10023: memory errors (内存异常)
 *
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getperformancedata.html 官方文档}
 */
export const PERFORMANCE_MODULES = {
  'open-rate': 10016,
  startup: 10017,
  'page-switch': 10021,
  memory: 10022,
  'memory-errors': 10023,
} as const;

/** Name of a performance module. */
export type PerformanceModule = keyof typeof PERFORMANCE_MODULES;

/** WeChat's number of a performance module. */
export type PerformanceModuleNumber = (typeof PERFORMANCE_MODULES)[PerformanceModule];

/** A figure of a performance module. */
export interface PerformanceFigure {
  /** WeChat's id, for example `memorydiff`: the key in `figures`. */
  readonly id: string;
  /** WeChat's Chinese name, for example 内存增长均值. */
  readonly zh: string;
}

/**
 * The values of one day by WeChat's id, as numbers. WeChat documents no units. By the names and the values of its
 * example, memory is megabytes, times are milliseconds, and rates are percent. A figure that WeChat lacks on a
 * day, or whose value is not a decimal number, has no key.
 */
export type PerformanceFigures = Readonly<Record<string, number | undefined>>;

/** The figures of one performance module, day by day. */
export interface Performance {
  /** Name of the module. */
  readonly module: PerformanceModule;
  /** WeChat's number of the module. */
  readonly moduleNumber: PerformanceModuleNumber;
  /** Which figures occur, in WeChat's order. */
  readonly names: readonly PerformanceFigure[];
  /** One point for each requested day, oldest first, gaps included. */
  readonly points: readonly Snapshot<PerformanceFigures>[];
  /** The days without figures. */
  readonly gaps: readonly Gap[];
}
