import type { GetUserPortraitResponse } from '@weapp-openapi/core';
import type { BilingualText } from './bilingual-text.ts';

/** The attributes of a portrait, by WeChat's names. */
export type PortraitAttribute = 'province' | 'city' | 'genders' | 'ages' | 'platforms' | 'devices';

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
  /** Whether there are enough users (`minimum`) for `index` to mean something. */
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
  /** Most active users first; ages and genders in WeChat's order. */
  readonly rows: readonly PortraitRow[];
}

/** New and active users of the same days compared. */
export interface PortraitComparison {
  readonly kind: 'portrait-comparison';
  readonly ref_date: string;
  /** province, city, genders, ages, platforms, devices. */
  readonly attributes: Readonly<Record<PortraitAttribute, PortraitComparisonAttribute>>;
  readonly minimum: number;
}

export function comparePortraits(
  portrait: GetUserPortraitResponse,
  options: { readonly minimum?: number | undefined } = {},
): PortraitComparison {
  throw new Error(`not there yet: ${portrait.ref_date} ${options.minimum}`);
}
