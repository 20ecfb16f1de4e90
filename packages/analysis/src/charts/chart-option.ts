/**
 * An option of ECharts, as the charts of this package have it: assignable to its `EChartsOption`. Described here
 * because the types of echarts need those of the DOM, and a server that sends options need not install echarts.
 */
// A type, not an interface: only a type can be passed where ECharts takes any keys.
export type ChartOption = {
  backgroundColor: string;
  /** Colours of the series, in order. */
  color: string[];
  textStyle: TextStyle;
  animation: boolean;
  /** A description for screen readers. */
  aria: { enabled: boolean; label: { description: string } };
  title?: ChartTitle;
  legend?: ChartLegend;
  tooltip: ChartTooltip;
  grid: ChartGrid | ChartGrid[];
  xAxis: ChartAxis | ChartAxis[];
  yAxis: ChartAxis | ChartAxis[];
  axisPointer?: { link: { xAxisIndex: 'all' }[] };
  visualMap?: ChartVisualMap;
  series: ChartSeries[];
};

export interface TextStyle {
  color?: string;
  fontFamily?: string;
  fontSize?: number;
  fontWeight?: number;
  align?: 'left' | 'right';
}

export interface ChartTitle {
  text: string;
  subtext: string;
  left: number;
  top: number;
  itemGap: number;
  textStyle: TextStyle;
  subtextStyle: TextStyle;
}

export interface ChartLegend {
  left: number;
  top: number;
  type: 'scroll';
  itemWidth: number;
  itemHeight: number;
  itemGap: number;
  textStyle: TextStyle;
  pageTextStyle: TextStyle;
  pageIconColor: string;
  pageIconInactiveColor: string;
  inactiveColor: string;
}

export interface ChartTooltip {
  trigger: 'axis' | 'item';
  confine: boolean;
  backgroundColor: string;
  borderColor: string;
  textStyle: TextStyle;
  axisPointer: {
    type: 'line' | 'shadow' | 'none';
    lineStyle?: LineStyle;
    shadowStyle?: { color: string };
  };
}

export interface ChartGrid {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
  height?: number;
  containLabel?: boolean;
}

export type ChartAxis = CategoryAxis | ValueAxis;

interface AxisParts {
  show?: boolean;
  name?: string;
  nameLocation?: 'end' | 'middle';
  nameGap?: number;
  nameTextStyle?: TextStyle;
  gridIndex?: number;
  position?: 'top';
  inverse?: boolean;
  axisLine?: { show?: boolean; onZero?: boolean; lineStyle?: LineStyle };
  axisTick?: { show?: boolean; customValues?: number[]; lineStyle?: LineStyle };
  axisPointer?: { label: { precision: number; formatter: string } };
  splitLine?: { show?: boolean; lineStyle?: LineStyle };
}

export interface CategoryAxis extends AxisParts {
  type: 'category';
  data: string[];
  axisLabel?: AxisLabel & { interval?: number };
  splitArea?: { show: boolean; interval: number; areaStyle: { color: string[] } };
}

export interface ValueAxis extends AxisParts {
  type: 'value';
  min?: number;
  max?: number;
  minInterval?: number;
  splitNumber?: number;
  scale?: boolean;
  axisLabel?: AxisLabel & { customValues?: number[] };
}

interface AxisLabel {
  show?: boolean;
  color?: string;
  formatter?: string;
  hideOverlap?: boolean;
  width?: number;
  overflow?: 'truncate';
}

export interface LineStyle {
  color?: string;
  width?: number;
  type?: 'solid' | 'dashed';
}

export interface ChartVisualMap {
  type: 'continuous';
  show: boolean;
  dimension: number;
  min: number;
  max: number;
  inRange: { color: string[] };
}

export type ChartSeries = LineSeries | BarSeries | ScatterSeries | HeatmapSeries;

/** Numbers that are drawn, and texts for the tooltip and the labels. */
export type ChartValue = (number | string | null)[];

export interface ChartItem {
  value: ChartValue;
  name?: string;
  label?: ChartLabel;
}

export interface ChartLabel extends TextStyle {
  show?: boolean;
  position?: 'top' | 'bottom' | 'left' | 'right';
  formatter?: string;
  textBorderColor?: string;
  textBorderWidth?: number;
}

interface SeriesParts {
  name?: string;
  color?: string;
  xAxisIndex?: number;
  yAxisIndex?: number;
  z?: number;
  label?: ChartLabel;
  labelLayout?: { hideOverlap: boolean };
  dimensions: (string | { name: string; type: 'ordinal' })[];
  encode?: { x: number; y: number; value?: number; tooltip: number };
}

export interface LineSeries extends SeriesParts {
  type: 'line';
  connectNulls: boolean;
  symbol: string;
  symbolSize: number;
  showSymbol?: boolean;
  showAllSymbol?: boolean;
  lineStyle: LineStyle;
  data: (ChartValue | (ChartItem & { symbolSize?: number }))[];
}

export interface BarSeries extends SeriesParts {
  type: 'bar';
  barMaxWidth: number;
  barGap: string;
  barCategoryGap: string;
  itemStyle: { borderRadius: number[] };
  data: ChartValue[];
}

export interface ScatterSeries extends SeriesParts {
  type: 'scatter';
  symbol: string;
  symbolSize: number;
  itemStyle: { opacity: number };
  data: (ChartItem & { symbol: string; symbolRotate: number; symbolOffset: number[] })[];
}

export interface HeatmapSeries extends SeriesParts {
  type: 'heatmap';
  itemStyle: { borderColor: string; borderWidth: number };
  emphasis: { itemStyle: { borderColor: string; borderWidth: number } };
  data: ChartItem[];
}
