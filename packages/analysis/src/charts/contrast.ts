type Rgb = readonly [number, number, number];

/** The colour between two, as #rrggbb. `part` 0 is the first. */
export function mix(first: string, second: string, part: number): string {
  const to = rgbOf(second);
  const mixed = rgbOf(first).map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of a scale at `part`, 0 to 1, as the visual map of ECharts takes it. */
export function scaleColour(scale: readonly string[], part: number): string {
  const place = Math.min(Math.max(part, 0), 1) * (scale.length - 1);
  const index = Math.min(Math.floor(place), scale.length - 2);
  return mix(scale[index] ?? '#000000', scale[index + 1] ?? '#000000', place - index);
}

/** Black or white: one of them has a contrast of 4.5 to any colour, which is what WCAG asks of text. */
export function textOn(background: string): string {
  return contrast('#000000', background) > contrast('#ffffff', background) ? '#000000' : '#ffffff';
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
