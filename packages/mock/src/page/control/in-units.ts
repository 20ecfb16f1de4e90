export interface Units {
  day: string;
  hour: string;
  minute: string;
  second: string;
}

/** `1 d 2 h`; nothing for less than two seconds, which is the time that asking takes. */
export function inUnits(milliseconds: number, units: Units): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 2) return '';
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), units.day],
    [Math.floor(seconds / 3_600) % 24, units.hour],
    [Math.floor(seconds / 60) % 60, units.minute],
    [seconds < 60 ? seconds : 0, units.second],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
