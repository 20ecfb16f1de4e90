import { FIRST_DAY } from './arrivals.ts';
import { type Day, formatDay, type Span } from './calendar.ts';
import { DEVICES } from './devices.ts';
import { bitsFor, mix, nth, PURPOSE, STEP, unit } from './hash.ts';
import { createPicker, pick } from './picker.ts';
import { PROFILE } from './profile.ts';
import { sessionsOn } from './visits.ts';
import type { World } from './world.ts';

/** Conditions, by WeChat's values; undefined selects all. */
export interface Conditions {
  network: string | undefined;
  level: number | undefined;
  /** 1: iOS, 2: Android. */
  platform: number | undefined;
}

const NETWORKS = ['wifi', '4g', '3g'] as const;
const NETWORK = createPicker([58, 38, 4]);

/** How many times longer something takes, by class of the phone (1 is high-end) and by network. */
const BY_LEVEL = [1, 0.75, 1, 1.6];
const BY_NETWORK = [0.8, 1.1, 2.4];
/** Mean milliseconds of the stages of a start. */
const STAGES = { download: 420, inject: 260, render: 380, other: 240 };
/** Memory in MB and its growth, by class of the phone. */
const MEMORY = [0, 330, 285, 240];
const GROWTH = [0, 74, 66, 58];

/** One figure of a module: its sum over the day's sessions, divided by `per`. */
interface Figure {
  id: string;
  zh: string;
  of(sums: Sums): number;
}

/** Sums over the sessions of a day. */
interface Sums {
  sessions: number;
  /** Attempts to open the mini program, given up or not. */
  attempts: number;
  download: number;
  inject: number;
  render: number;
  other: number;
  switching: number;
  memory: number;
  growth: number;
  memoryErrors: number;
}

const perSession = (name: keyof Sums) => (sums: Sums) => sums[name] / sums.sessions;

// WeChat documents `memory` and `memorydiff`, ids and names, and what the other modules are about. The other ids are
// made up, the names are those of its performance report (性能报告).
export const MODULES: Readonly<Record<string, { byNetwork: boolean; figures: readonly Figure[] }>> = {
  10016: {
    byNetwork: true,
    figures: [{ id: 'openrate', zh: '打开率', of: ({ sessions, attempts }) => (100 * sessions) / attempts }],
  },
  10017: {
    byNetwork: true,
    figures: [
      {
        id: 'launch',
        zh: '总启动耗时',
        of: ({ sessions, download, inject, render, other }) =>
          (download + inject + render + other) / sessions,
      },
      { id: 'download', zh: '代码包下载耗时', of: perSession('download') },
      { id: 'inject', zh: 'JS注入耗时', of: perSession('inject') },
      { id: 'render', zh: '首次渲染耗时', of: perSession('render') },
    ],
  },
  10021: { byNetwork: false, figures: [{ id: 'switch', zh: '页面切换耗时', of: perSession('switching') }] },
  10022: {
    byNetwork: false,
    figures: [
      { id: 'memorydiff', zh: '内存增长均值', of: perSession('growth') },
      { id: 'memory', zh: '内存均值', of: perSession('memory') },
    ],
  },
  10023: {
    byNetwork: false,
    figures: [
      {
        id: 'memoryerror',
        zh: '内存异常率',
        of: ({ sessions, memoryErrors }) => (100 * memoryErrors) / sessions,
      },
    ],
  },
};

/** The tables of a module, over the sessions that the conditions select; days without any are left out. */
export function performanceTables(world: World, module: string, { first, last }: Span, asked: Conditions) {
  const { byNetwork, figures } = MODULES[module] ?? { byNetwork: false, figures: [] };
  const conditions = byNetwork ? asked : { ...asked, network: undefined };
  const days: { refdate: string; sums: Sums }[] = [];
  for (let day = Math.max(first, FIRST_DAY); day <= last; day++) {
    const sums = measureDay(world, day, conditions);
    if (sums.sessions > 0) days.push({ refdate: formatDay(day), sums });
  }
  return figures.map(({ id, zh, of }) => ({
    id,
    lines: [
      { fields: days.map(({ refdate, sums }) => ({ refdate, value: String(Number(of(sums).toFixed(4))) })) },
    ],
    zh,
  }));
}

function measureDay({ active, kindOf }: World, day: Day, { network, level, platform }: Conditions): Sums {
  const sums: Sums = {
    sessions: 0,
    attempts: 0,
    download: 0,
    inject: 0,
    render: 0,
    other: 0,
    switching: 0,
    memory: 0,
    growth: 0,
    memoryErrors: 0,
  };
  for (const key of active(day).keys) {
    const device = DEVICES[PROFILE.device(key)];
    if (!device || (level && device.level !== level) || (platform && device.platform + 1 !== platform))
      continue;
    const slowness = BY_LEVEL[device.level] ?? 1;
    const sessions = sessionsOn(key, kindOf(key), day);
    let state = nth(bitsFor(key, PURPOSE.performance), day);
    /** Between 0.6 and 1.4. */
    const around = () => {
      state = (state + STEP) | 0;
      return 0.6 + 0.8 * unit(mix(state));
    };
    for (let session = 0; session < sessions; session++) {
      const way = pick(NETWORK, nth(bitsFor(key, PURPOSE.network), day * 8 + session));
      const delay = BY_NETWORK[way] ?? 1;
      const chance = around();
      if (network !== undefined && NETWORKS[way] !== network) continue;
      sums.sessions++;
      sums.attempts += chance < 0.6 + 0.025 * slowness * delay ? 2 : 1;
      sums.download += STAGES.download * delay * around();
      sums.inject += STAGES.inject * slowness * around();
      sums.render += STAGES.render * slowness * around();
      sums.other += STAGES.other * around();
      sums.switching += 190 * slowness * around();
      sums.memory += (MEMORY[device.level] ?? 0) * around();
      sums.growth += (GROWTH[device.level] ?? 0) * around();
      if (chance > 1.4 - 0.004 * slowness) sums.memoryErrors++;
    }
  }
  return sums;
}
