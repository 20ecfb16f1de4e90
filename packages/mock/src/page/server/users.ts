import { control, queryOf } from './control.ts';

/** A user that the mock knows. */
export interface User {
  app: string;
  openid: string;
  unionid: string;
  name: string;
  phoneNumber?: string;
  countryCode?: string;
  /** Messages left, by template; without it, they are not counted. */
  subscriptions?: Record<string, number | 'always'>;
  createdAt: number;
}

export interface NewUser {
  app: string;
  name?: string;
  phoneNumber?: string;
}

export const listUsers = (app: string) => control.get<User[]>(`/users${queryOf({ app })}`);

export const createUser = (user: NewUser) => control.post<User>('/users', user);

const pathOf = ({ app, openid }: User) => `/users/${encodeURIComponent(app)}/${encodeURIComponent(openid)}`;

export const removeUser = (user: User) => control.remove(pathOf(user));

/** A code as from `wx.login`. */
export const logIn = async (user: User) =>
  (await control.post<{ code: string }>(`${pathOf(user)}/login`)).code;

/** A code as from a phone number button. */
export const phoneCode = async (user: User) =>
  (await control.post<{ code: string }>(`${pathOf(user)}/phone-code`)).code;

export const grant = (user: User, template_id: string, count: number) =>
  control.post(`${pathOf(user)}/grant`, { template_id, count });
