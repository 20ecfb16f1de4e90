export { type PngOptions, toPng } from './picture/png.ts';
export { type AnyOption, type Chart, type SvgOptions, toSvg } from './picture/svg.ts';
