import {
  type GetUserPortraitResponse,
  type PortraitItem,
  type UserPortrait,
  WeappUsageError,
} from '@weapp-openapi/core';
import { minimumWrong, needsResult } from '../messages/computing.ts';
import type { BilingualText } from './bilingual-text.ts';
import { areObjects, isObject } from './objects.ts';
import { ATTRIBUTE_LABELS, type PortraitAttribute, portraitLabel } from './portrait-labels.ts';

/** One value of an attribute, such as one province. */
export interface PortraitRow {
  /** WeChat's number for the value; undefined for devices. */
  readonly id: number | undefined;
  /** WeChat's name, in Chinese. */
  readonly name: string;
  /** The name in both languages; a name that has no translation stands in both. */
  readonly label: BilingualText;
  /** New users with this value; undefined if WeChat does not list it among the new users. */
  readonly new_users: number | undefined;
  /** `new_users` as a share of the attribute's listed new users. */
  readonly new_share: number | undefined;
  /** Active users with this value, new ones included. */
  readonly active_users: number | undefined;
  readonly active_share: number | undefined;
  /** `new_share - active_share`. */
  readonly difference: number | undefined;
  /** `100 × new_share / active_share`: 100 is alike, 150 half as many again among the new users. */
  readonly index: number | undefined;
  /** Whether there are enough users for `index` to mean something: see `minimum`. */
  readonly supported: boolean;
}

/** One attribute of both groups. */
export interface PortraitComparisonAttribute {
  readonly attribute: PortraitAttribute;
  readonly label: BilingualText;
  /** New users over all listed values. */
  readonly new_users: number;
  /** Active users over all listed values. */
  readonly active_users: number;
  /** Most active users first; ages youngest first. */
  readonly rows: readonly PortraitRow[];
}

/** New and active users of the same days compared. */
export interface PortraitComparison {
  readonly kind: 'portrait-comparison';
  readonly ref_date: string;
  /** province, city, genders, ages, platforms, devices. */
  readonly attributes: Readonly<Record<PortraitAttribute, PortraitComparisonAttribute>>;
  /** How many new users with a value must be expected for it to be `supported`. */
  readonly minimum: number;
}

/**
 * Who the new users are, against all active users of the same days: by province, city, gender, age, platform and
 * device.
 *
 * Formula: the share of a value is its users / the users of all listed values of the attribute;
 * `difference = new_share - active_share`; `index = 100 × new_share / active_share`. New users are among the
 * active ones, so the index says less than one against returning users would, but it keeps WeChat's own groups.
 * `supported` needs at least `minimum` (5) new users with the value to be expected if both groups were alike:
 * `active_share × new users ≥ minimum`. A value that WeChat lists for one group only is undefined in the other,
 * not 0: its lists may be cut.
 *
 * Source: the index of market research (location quotient × 100); at least 5 expected as in W. G. Cochran,
 * Biometrics 10 (1954), 417-451.
 *
 * @example
 * const { attributes } = comparePortraits(await analysis.userPortrait({ days: 30 }));
 * attributes.province.rows[0]; // { name: '广东省', label: { en: 'Guangdong', zh: '广东省' }, index: 112, ... }
 * @throws {WeappUsageError} when it is not WeChat's answer, or `minimum` is not a number of at least 0.
 */
export function comparePortraits(
  portrait: GetUserPortraitResponse,
  options: { readonly minimum?: number | undefined } = {},
): PortraitComparison {
  const { minimum = 5 } = options;
  if (!isObject(portrait?.visit_uv) || !isObject(portrait.visit_uv_new)) {
    throw new WeappUsageError(needsResult('comparePortraits', 'analysis.userPortrait(...)'));
  }
  if (!(minimum >= 0)) {
    throw new WeappUsageError(minimumWrong(minimum));
  }
  const { ref_date, visit_uv, visit_uv_new } = portrait;
  const compare = (attribute: PortraitAttribute) =>
    compareAttribute(attribute, listIn(visit_uv_new, attribute), listIn(visit_uv, attribute), minimum);
  return {
    kind: 'portrait-comparison',
    ref_date,
    attributes: {
      province: compare('province'),
      city: compare('city'),
      genders: compare('genders'),
      ages: compare('ages'),
      platforms: compare('platforms'),
      devices: compare('devices'),
    },
    minimum,
  };
}

function listIn(portrait: UserPortrait, attribute: PortraitAttribute): PortraitItem[] {
  const list = portrait[attribute];
  return areObjects(list) ? list.filter(({ value }) => Number.isFinite(value)) : [];
}

function compareAttribute(
  attribute: PortraitAttribute,
  newItems: readonly PortraitItem[],
  activeItems: readonly PortraitItem[],
  minimum: number,
): PortraitComparisonAttribute {
  const new_users = sumOfValues(newItems);
  const active_users = sumOfValues(activeItems);
  const byKey = new Map<string, { item: PortraitItem; new_users?: number; active_users?: number }>();
  // WeChat has ids for all values of an attribute or for none; one list without them is matched by name.
  const hasIds = [...newItems, ...activeItems].every(({ id }) => id !== undefined);
  const keyOf = ({ id, name }: PortraitItem) => (hasIds ? `${id}` : name);
  for (const item of activeItems) {
    const before = byKey.get(keyOf(item));
    byKey.set(keyOf(item), { item, active_users: (before?.active_users ?? 0) + item.value });
  }
  for (const item of newItems) {
    const before = byKey.get(keyOf(item));
    byKey.set(keyOf(item), { item, ...before, new_users: (before?.new_users ?? 0) + item.value });
  }
  const rows = [...byKey.values()].map(({ item, ...users }): PortraitRow => {
    const new_share = shareOf(users.new_users, new_users);
    const active_share = shareOf(users.active_users, active_users);
    const both = new_share !== undefined && active_share !== undefined;
    return {
      id: item.id,
      name: item.name,
      label: portraitLabel(attribute, item.name),
      new_users: users.new_users,
      new_share,
      active_users: users.active_users,
      active_share,
      difference: both ? new_share - active_share : undefined,
      index: both && active_share > 0 ? (100 * new_share) / active_share : undefined,
      supported: both && active_share * new_users >= minimum && active_share > 0,
    };
  });
  if (attribute === 'ages') rows.sort((a, b) => ageOf(a) - ageOf(b));
  else
    rows.sort(
      (a, b) => (b.active_users ?? 0) - (a.active_users ?? 0) || (b.new_users ?? 0) - (a.new_users ?? 0),
    );
  return { attribute, label: ATTRIBUTE_LABELS[attribute], new_users, active_users, rows };
}

/** The first number of an age bracket; unknown ages come last. */
const ageOf = ({ name }: PortraitRow): number => Number(/^\d{1,3}/.exec(name)?.[0] ?? 999);

const sumOfValues = (items: readonly PortraitItem[]): number =>
  items.reduce((sum, { value }) => sum + value, 0);

function shareOf(users: number | undefined, total: number): number | undefined {
  return users === undefined || total === 0 ? undefined : users / total;
}
