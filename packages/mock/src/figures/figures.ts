import { type AppFigures, createAppFigures } from './app-figures.ts';
import { createCache } from './cache.ts';
import { countDay, type DayFigures } from './day-figures.ts';
import { hashText } from './hash.ts';
import { copyOf, type Retention, retention } from './retention.ts';
import { createTruth, type Truth } from './truth.ts';
import { type Active, type Cohort, createWorld, DAYS, type World } from './world.ts';

export interface FiguresOptions {
  /** Any number or text: the same one gives the same figures, at any time and on any platform. Default: 1. */
  seed?: number | string | undefined;
}

// Less than 30 MB in all. An app's day needs 541 cohorts of 1 KB, a month's retention 62 days of 25 KB.
const MOST = { worlds: 64, cohorts: 12_000, active: 256, days: 1_500, retentions: 1_000 };

/** The figures of a fictional mini program, different for each appid. */
export interface Figures {
  /** The figures of an app, as WeChat reports them. */
  of(appid: string): AppFigures;
  /** What is true of an app's users. */
  truth(appid: string): Truth;
  /** Entries in memory, by kind. Every kind is bounded. */
  kept(): Record<'worlds' | 'cohorts' | 'activeDays' | 'countedDays' | 'retentions', number>;
}

/** Creates the model of users that all figures are counted from. */
export function createFigures({ seed = 1 }: FiguresOptions = {}): Figures {
  const worlds = createCache<World & { number: number }>(MOST.worlds);
  const cohorts = createCache<Cohort>(MOST.cohorts);
  const active = createCache<Active>(MOST.active);
  const days = createCache<DayFigures>(MOST.days);
  const retentions = createCache<Retention>(MOST.retentions);
  let count = 0;

  const worldOf = (appid: string) =>
    worlds.get(appid, () => {
      const number = ++count;
      return { ...createWorld(hashText(`${seed}\n${appid}`), number, { cohorts, active }), number };
    });

  return {
    of(appid) {
      const world = worldOf(appid);
      return createAppFigures(world, {
        dayOf: (day) => days.get(world.number * DAYS + day, () => countDay(world, day)),
        retention(kind, span, yesterday) {
          const key = [world.number, kind, span.first, span.last, yesterday].join(' ');
          return copyOf(retentions.get(key, () => retention(world, kind, span, yesterday)));
        },
      });
    },
    truth: (appid) => createTruth(worldOf(appid)),
    kept: () => ({
      worlds: worlds.size,
      cohorts: cohorts.size,
      activeDays: active.size,
      countedDays: days.size,
      retentions: retentions.size,
    }),
  };
}
