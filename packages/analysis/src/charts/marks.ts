import type { BilingualText } from '../computing/bilingual-text.ts';
import type { ScatterSeries } from './chart-option.ts';
import type { Style } from './chart-options.ts';

/** A mark at a value that is unusual. */
export interface Mark {
  readonly index: number;
  readonly value: number;
  readonly unit: BilingualText;
  readonly direction: 'above' | 'below';
  readonly text: string;
}

/**
 * Marks in a panel: triangles that point to where the figure went, with the reason above or below them, as far as there is
 * room. The values are divided by `by`, as those of the panel.
 */
export function markSeries(
  { look }: Style,
  name: string,
  marks: readonly Mark[],
  by: number,
  panel: number,
  periods: number,
): ScatterSeries[] {
  if (marks.length === 0) return [];
  const turned = ({ direction }: Mark) => (direction === 'above' ? 0 : 180);
  // The legend shows the symbol of the series, never turned: one that points nowhere, unless all marks point up.
  const allAbove = marks.every(({ direction }) => direction === 'above');
  return [
    {
      type: 'scatter',
      name,
      xAxisIndex: panel,
      yAxisIndex: panel,
      color: look.alert,
      symbol: allAbove ? 'triangle' : 'diamond',
      symbolSize: 11,
      z: 5,
      itemStyle: { opacity: 1 },
      label: {
        show: true,
        formatter: '{@[2]}',
        color: look.text,
        fontSize: 12,
        textBorderColor: look.background,
        textBorderWidth: 3,
      },
      labelLayout: { hideOverlap: true },
      dimensions: ['period', 'figure', { name: 'text', type: 'ordinal' }],
      encode: { x: 0, y: 1, tooltip: 2 },
      data: marks.map((mark) => {
        const { index, value, text, direction } = mark;
        return {
          value: [index, value / by, text],
          symbol: 'triangle' as const,
          symbolRotate: turned(mark),
          // Clear of the line, and the text towards the middle, away from the edge.
          symbolOffset: [0, direction === 'above' ? -11 : 11],
          label: {
            position: direction === 'above' ? ('top' as const) : ('bottom' as const),
            align: index > periods / 2 ? ('right' as const) : ('left' as const),
          },
        };
      }),
    },
  ];
}
