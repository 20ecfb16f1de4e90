import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from './source/pages.ts';

/** Shows on a terminal how many pages are fetched; on anything else it shows nothing. */
export function progressBar(stream: object): { update: Progress; stop: () => void } {
  if (!('isTTY' in stream && stream.isTTY)) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} pages, {eta_formatted} left', clearOnComplete: true },
    Presets.shades_classic,
  );
  return {
    update: (done, total) => {
      if (!bar.isActive) bar.start(total, 0);
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
