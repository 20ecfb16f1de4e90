import type {
  EChartsOption,
  LegendComponentOption,
  TitleComponentOption,
  TooltipComponentOption,
} from 'echarts';
import type { Style } from './chart-options.ts';
import { FONTS } from './look.ts';

/** Pixels above the drawing: for title and subtitle, and for the legend. */
const TITLE = 62;
const LEGEND = 30;

/** What every chart has: title, colours, fonts. */
export function frame(style: Style, title: string, subtitle: string, hasLegend: boolean): EChartsOption {
  const { look, background } = style;
  return {
    backgroundColor: background,
    color: [...look.series],
    textStyle: { fontFamily: FONTS, color: look.text },
    // A chart that moves says nothing more, and a server draws only its first moment.
    animation: false,
    ...(style.title === false ? {} : { title: titleOf(style, title, subtitle) }),
    ...(hasLegend ? { legend: legendOf(style) } : {}),
  };
}

/** Pixels from the top that title and legend take. */
export function topOf(style: Style, hasLegend: boolean): number {
  return (style.title === false ? 8 : TITLE) + (hasLegend ? LEGEND : 0);
}

function titleOf({ look, title: own }: Style, title: string, subtitle: string): TitleComponentOption {
  return {
    text: own || title,
    subtext: subtitle,
    left: 16,
    top: 12,
    itemGap: 6,
    textStyle: { color: look.text, fontSize: 17, fontWeight: 600 },
    subtextStyle: { color: look.faint, fontSize: 12 },
  };
}

function legendOf(style: Style): LegendComponentOption {
  const { look } = style;
  return {
    left: 16,
    top: style.title === false ? 4 : TITLE - 2,
    type: 'scroll',
    itemWidth: 16,
    itemHeight: 8,
    itemGap: 18,
    textStyle: { color: look.text, fontSize: 12 },
    pageTextStyle: { color: look.faint },
    pageIconColor: look.faint,
    pageIconInactiveColor: look.line,
    inactiveColor: look.faint,
  };
}

/** The box at the pointer. Its texts come from the data: ECharts escapes them. */
export function tooltip({ look }: Style, trigger: 'axis' | 'item'): TooltipComponentOption {
  return {
    trigger,
    confine: true,
    backgroundColor: look.background,
    borderColor: look.line,
    textStyle: { color: look.text, fontSize: 13 },
    axisPointer: { type: 'line', lineStyle: { color: look.faint, type: 'dashed' } },
  };
}

/** Names along the bottom. */
export function nameAxis({ look }: Style, data: string[]) {
  return {
    type: 'category' as const,
    data,
    axisLine: { lineStyle: { color: look.line } },
    axisTick: { show: false },
    axisLabel: { color: look.faint, hideOverlap: true },
  };
}

/** Numbers at the left, with their unit above. */
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
