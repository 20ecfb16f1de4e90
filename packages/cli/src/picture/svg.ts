import type { EChartsOption } from 'echarts';

/** Options of {@link toSvg}. */
export interface SvgOptions {
  /** Width in pixels. Default: 900. */
  readonly width?: number | undefined;
  /** Height in pixels. Default: 480. */
  readonly height?: number | undefined;
}

/** Draws a chart as SVG, without a browser. */
export async function toSvg(option: EChartsOption, options: SvgOptions = {}): Promise<string> {
  const { width = 900, height = 480 } = options;
  const { init } = await import('echarts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
