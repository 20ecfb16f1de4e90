import { WeappUsageError } from '@weapp-openapi/core';
import { checkFont, FAMILY, ownFont } from './font.ts';
import { boxed } from './missing-characters.ts';
import { type Chart, type SvgOptions, toSvg } from './svg.ts';

/** Options of {@link toPng}. */
export interface PngOptions extends SvgOptions {
  /** Pixels of the picture for each pixel of the chart. Default: 2, for screens that show fine detail. */
  readonly scale?: number | undefined;
  /**
   * Further fonts (files: ttf, ttc, otf), for characters that the font of this package lacks: it has those of GB2312,
   * which is simplified Chinese. Without further fonts, any other character is drawn as a box.
   */
  readonly fonts?: readonly string[] | undefined;
}

/** 64 million pixels take up 256 MB. */
const MOST_PIXELS = 64e6;

/**
 * Draws a chart, or an SVG of {@link toSvg}, as PNG, without a browser. No font of the system is used, so the picture
 * is the same on every machine.
 *
 * @example
 * const series = await analysis.visitTrend(lastDays(30));
 * writeFileSync('trend.png', await toPng(series, { language: 'zh' }));
 * @throws {WeappUsageError} when there is no chart for it, the SVG cannot be read, it has an image that is not in the SVG itself, a font is
 * none, or the picture would be too large.
 */
export async function toPng(chart: Chart | string, options: PngOptions = {}): Promise<Uint8Array> {
  const { scale = 2, fonts = [] } = options;
  if (!(scale > 0)) throw new WeappUsageError(`scale ${scale} must be a number above 0.`);
  const fontFiles = [ownFont(), ...fonts.map(checkFont)];
  const svg = typeof chart === 'string' ? chart : await toSvg(chart, options);
  checkImages(svg);
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = read(
    () =>
      new Resvg(fonts.length > 0 ? svg : boxed(svg), {
        fitTo: { mode: 'zoom', value: scale },
        font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
      }),
  );
  const { width, height } = picture;
  if (width * height * scale * scale > MOST_PIXELS) {
    throw new WeappUsageError(
      `A picture of ${width} × ${height} pixels at scale ${scale} is too large: at most ${MOST_PIXELS / 1e6} million pixels.`,
    );
  }
  return picture.render().asPng();
}

/** An image by its path would be read from this machine, whoever wrote the SVG. Entities could hide one. */
function checkImages(svg: string): void {
  const outside =
    /<(?:[^\s<>/:]{1,99}:)?(?:image|feImage)[\s/>]/.test(svg) && /\bhref\s*=\s*["'](?!data:|#)/.test(svg);
  if (!outside && !svg.includes('<!ENTITY')) return;
  throw new WeappUsageError(
    `toPng: the SVG has ${outside ? 'an image that is not within it: only data: URLs are drawn' : 'entities, which are not drawn'}.`,
  );
}

function read<Picture>(parse: () => Picture): Picture {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new WeappUsageError(`toPng: the SVG cannot be read: ${reason}`);
  }
}
