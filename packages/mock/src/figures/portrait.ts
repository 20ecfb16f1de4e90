import type { Span } from './calendar.ts';
import { DEVICES, PLATFORMS } from './devices.ts';
import { AGES, CITIES, GENDERS, PROFILE } from './profile.ts';
import { PROVINCES } from './regions.ts';
import { eachUser } from './unique.ts';
import type { World } from './world.ts';

/** WeChat's name of an attribute, its values, and which of them a user has. */
const ATTRIBUTES = [
  ['province', PROVINCES, PROFILE.province],
  ['city', CITIES, PROFILE.city],
  ['genders', GENDERS, PROFILE.gender],
  ['platforms', PLATFORMS, PROFILE.platform],
  ['devices', DEVICES, PROFILE.device],
  ['ages', AGES, PROFILE.age],
] as const;

export interface PortraitItem {
  /** Absent for devices, as with WeChat. */
  id?: number;
  name: string;
  value: number;
}

export type Portrait = Record<(typeof ATTRIBUTES)[number][0], PortraitItem[]>;

/** Who the new and all users of a period are, each counted once; values without users are left out. */
export function portrait(world: World, span: Span): { visit_uv_new: Portrait; visit_uv: Portrait } {
  const tally = () => ATTRIBUTES.map(([, values]) => new Uint32Array(values.length));
  const [newUsers, allUsers] = [tally(), tally()];
  const firstNew = world.arrivals.total(span.first - 1);
  eachUser(world, span, (id, key) => {
    const kind = world.kindOf(key);
    for (let attribute = 0; attribute < ATTRIBUTES.length; attribute++) {
      const value = ATTRIBUTES[attribute]?.[2](key, kind) ?? 0;
      for (const counts of id >= firstNew ? [newUsers, allUsers] : [allUsers]) {
        const ofAttribute = counts[attribute];
        if (ofAttribute) ofAttribute[value] = (ofAttribute[value] ?? 0) + 1;
      }
    }
  });
  return { visit_uv_new: toPortrait(newUsers), visit_uv: toPortrait(allUsers) };
}

function toPortrait(counts: readonly Uint32Array[]): Portrait {
  const result: Portrait = { province: [], city: [], genders: [], platforms: [], devices: [], ages: [] };
  for (const [attribute, [name, values]] of ATTRIBUTES.entries()) {
    for (const [index, item] of values.entries()) {
      const value = counts[attribute]?.[index] ?? 0;
      if (value === 0) continue;
      result[name].push({ ...('id' in item && { id: item.id }), name: item.name, value });
    }
    result[name].sort((a, b) => b.value - a.value);
  }
  return result;
}
