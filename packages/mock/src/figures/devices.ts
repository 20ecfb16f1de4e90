/** Classes of phones, by the numbers that getPerformanceData selects them with. */
export const LEVELS = { high: 1, middle: 2, low: 3 } as const;

/** Platforms, with the numbers and names of WeChat's example; those after iPhone are made up. */
export const PLATFORMS = [
  { id: 1, name: 'iPhone', weight: 42 },
  { id: 2, name: 'android', weight: 55 },
  { id: 3, name: '其他', weight: 3 },
] as const;

export interface Device {
  name: string;
  /** Index of the platform. */
  platform: number;
  level: number;
  /** Share among the phones of its platform. */
  weight: number;
}

export const DEVICES: readonly Device[] = [
  { name: 'iPhone 13', platform: 0, level: LEVELS.high, weight: 20 },
  { name: 'iPhone 12', platform: 0, level: LEVELS.high, weight: 16 },
  { name: 'iPhone 11', platform: 0, level: LEVELS.middle, weight: 18 },
  { name: 'iPhone X', platform: 0, level: LEVELS.middle, weight: 12 },
  { name: 'iPhone 8', platform: 0, level: LEVELS.middle, weight: 8 },
  { name: 'iPhone 6s', platform: 0, level: LEVELS.low, weight: 6 },
  { name: 'HUAWEI Mate 40', platform: 1, level: LEVELS.high, weight: 12 },
  { name: 'HUAWEI P30', platform: 1, level: LEVELS.high, weight: 12 },
  { name: 'Xiaomi 11', platform: 1, level: LEVELS.high, weight: 10 },
  { name: 'HONOR 50', platform: 1, level: LEVELS.middle, weight: 12 },
  { name: 'vivo S9', platform: 1, level: LEVELS.middle, weight: 12 },
  { name: 'OPPO Reno5', platform: 1, level: LEVELS.middle, weight: 12 },
  { name: 'OPPO R9', platform: 1, level: LEVELS.low, weight: 8 },
  { name: 'Redmi Note 9', platform: 1, level: LEVELS.low, weight: 10 },
  { name: 'vivo Y66', platform: 1, level: LEVELS.low, weight: 6 },
  { name: 'Windows', platform: 2, level: LEVELS.high, weight: 7 },
  { name: 'Mac', platform: 2, level: LEVELS.high, weight: 3 },
];
