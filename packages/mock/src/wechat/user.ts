/** How many messages a user still accepts of a template; `always` for a long-term subscription (长期订阅). */
export type Grant = number | 'always';

/** A user of a mini program. */
export interface User {
  /** The mini program. */
  app: string;
  openid: string;
  /** The same for the same name in every mini program. */
  unionid: string;
  /** `user-42` is the user that codes such as `user-42-anything` log in. */
  name: string;
  /** Without its country calling code. */
  phoneNumber?: string;
  /** Country calling code, such as `86`. */
  countryCode?: string;
  /**
   * Subscription messages granted and not yet used up, by template. A user who only logged in has none of this, and
   * accepts every message.
   */
  subscriptions?: Readonly<Record<string, Grant>>;
  /** When the mock first saw the user, in milliseconds of its clock. */
  createdAt: number;
}

/** A user to create. */
export interface NewUser {
  app: string;
  /** Default: `user-1`, `user-2`, ... The ids follow from it: it is the same person under the same name in another app. */
  name?: string;
  /** Default: made from app and name. */
  openid?: string;
  /** Default: made from the name. */
  unionid?: string;
  /** Digits, without the country calling code. Default: the number in the spec's example. */
  phoneNumber?: string;
  /** Country calling code. Default: `86`. */
  countryCode?: string;
  /** Messages granted by template. Default: none. */
  subscriptions?: Readonly<Record<string, Grant>>;
}

/** A user: the openid, or with it the app where two apps have the same one. */
export type UserKey = string | { readonly app: string; readonly openid: string };
