export { trendChart, type TrendOptions } from './charts/trend.ts';
export type { ChartOptions } from './charts/chart-options.ts';
