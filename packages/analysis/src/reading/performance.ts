import type { PerformanceModule, PerformanceModuleNumber } from '../figures/performance.ts';
import type { DaysInput } from './visit-pages.ts';

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
