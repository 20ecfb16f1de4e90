/** A point of an axis that has its name on it; `wide`: only where there is room. */
export interface Tick {
  readonly index: number;
  readonly wide: boolean;
}

/** At most 7 of `length` points in a row, and every other one of them where it is narrow. */
export function ticksOf(length: number, daily: boolean): Tick[] {
  let step = Math.max(1, Math.ceil((length - 1) / 6));
  // A week apart, the ticks are the same weekday.
  if (daily && step > 3) step = Math.ceil(step / 7) * 7;
  const ticks: Tick[] = [];
  for (let index = 0; index < length; index += step) {
    ticks.push({ index, wide: ticks.length % 2 === 1 });
  }
  return ticks;
}
