import type { ChartGrid, ChartLegend, ChartOption, ChartTitle, ChartTooltip } from './chart-option.ts';
import type { Style } from './chart-options.ts';
import { FONTS } from './look.ts';

/** Pixels at the top for title and subtitle, and for the legend. */
const TITLE = 64;
const LEGEND = 28;
/** Pixels between the drawing and the edge. */
export const SIDE = 20;

/** What a chart says about itself. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
  readonly hasLegend: boolean;
}

/** What every chart has: title, legend, colours, fonts, and a description for screen readers. */
export function frame(
  style: Style,
  { title, subtitle, hasLegend }: Heading,
): Omit<ChartOption, 'tooltip' | 'grid' | 'xAxis' | 'yAxis' | 'series'> {
  const { look, background } = style;
  const text = style.title || title;
  return {
    backgroundColor: background,
    color: [...look.series],
    textStyle: { fontFamily: FONTS, color: look.text },
    animation: false,
    aria: { enabled: true, label: { description: subtitle ? `${text}. ${subtitle}` : text } },
    ...(style.title === false ? {} : { title: titleOf(style, text, subtitle) }),
    ...(hasLegend ? { legend: legendOf(style) } : {}),
  };
}

/** Pixels from the top that title and legend take. */
export function topOf(style: Style, hasLegend: boolean): number {
  return (style.title === false ? 8 : TITLE) + (hasLegend ? LEGEND : 0);
}

/** Where the drawing is; names of the axes' labels are within. */
export function grid(top: number, more: ChartGrid = {}): ChartGrid {
  // ECharts 5 and 6 both know it; the names for the same in 6 are unknown to 5.
  return { left: SIDE, right: SIDE + 8, top, bottom: 14, containLabel: true, ...more };
}

function titleOf({ look }: Style, text: string, subtext: string): ChartTitle {
  return {
    text,
    subtext,
    left: SIDE - 5, // a title has a padding of 5
    top: 10,
    itemGap: 7,
    textStyle: { color: look.text, fontSize: 17, fontWeight: 600 },
    subtextStyle: { color: look.faint, fontSize: 12 },
  };
}

function legendOf({ look, title }: Style): ChartLegend {
  return {
    left: SIDE - 5,
    top: title === false ? 2 : TITLE - 3,
    type: 'scroll',
    itemWidth: 18,
    itemHeight: 9,
    itemGap: 18,
    textStyle: { color: look.text, fontSize: 12 },
    pageTextStyle: { color: look.faint },
    pageIconColor: look.faint,
    pageIconInactiveColor: look.line,
    inactiveColor: look.faint,
  };
}

/** The box at the pointer. All its texts are data or templates, which ECharts escapes. */
export function tooltip({ look }: Style, trigger: 'axis' | 'item'): ChartTooltip {
  return {
    trigger,
    confine: true,
    // Not transparent: it lies over the drawing.
    backgroundColor: look.background,
    borderColor: look.line,
    textStyle: { color: look.text, fontSize: 13 },
    axisPointer: { type: trigger === 'axis' ? 'line' : 'none', lineStyle: { color: look.faint } },
  };
}

/** An axis of names. */
export function nameAxis({ look }: Style, data: string[]) {
  return {
    type: 'category' as const,
    data,
    axisLine: { lineStyle: { color: look.line } },
    axisTick: { show: false },
    axisLabel: { color: look.faint, hideOverlap: true },
  };
}

/** An axis of numbers, its unit above. */
export function numberAxis({ look }: Style, name: string) {
  return {
    type: 'value' as const,
    name,
    nameLocation: 'end' as const,
    nameTextStyle: { color: look.faint, align: 'left' as const, fontSize: 12 },
    nameGap: 12,
    axisLabel: { color: look.faint },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: look.line } },
    splitNumber: 4,
  };
}
