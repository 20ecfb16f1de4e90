import { createRequire } from 'node:module';
import type { EChartsOption } from 'echarts';
import { type SvgOptions, toSvg } from './svg.ts';

/** Options of {@link toPng}. */
export interface PngOptions extends SvgOptions {
  /** Pixels of the picture for each pixel of the chart. Default: 2. */
  readonly scale?: number | undefined;
}

/** Draws a chart, or an SVG of {@link toSvg}, as PNG. */
export async function toPng(chart: string | EChartsOption, options: PngOptions = {}): Promise<Uint8Array> {
  const { scale = 2 } = options;
  const svg = typeof chart === 'string' ? chart : await toSvg(chart, options);
  const { Resvg } = await import('@resvg/resvg-js');
  const font = createRequire(import.meta.url).resolve('#picture-font');
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'Noto Sans SC' },
  });
  return picture.render().asPng();
}
