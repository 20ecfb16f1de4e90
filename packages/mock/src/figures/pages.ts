import { createPicker } from './picker.ts';

export interface Page {
  path: string;
  /** Mean seconds of a visit. */
  seconds: number;
  /** Probability that a visit of the page forwards it. */
  share: number;
  /** Where users go from here, by weight. */
  next: Readonly<Record<string, number>>;
}

// A small shop with articles.
const INDEX = 'pages/index/index';
const LIST = 'pages/list/list';
const DETAIL = 'pages/detail/detail';
const SEARCH = 'pages/search/search';
const ACTIVITY = 'pages/activity/activity';
const ARTICLE = 'pages/article/article';
const CART = 'pages/cart/cart';
const CHECKOUT = 'packages/trade/checkout/checkout';
const ORDER = 'pages/order/order';
const MINE = 'pages/mine/mine';
const COUPON = 'packages/marketing/coupon/coupon';
const SETTINGS = 'packages/account/settings/settings';

export const PAGES: readonly Page[] = [
  {
    path: INDEX,
    seconds: 9,
    share: 0.002,
    next: { [LIST]: 34, [DETAIL]: 24, [SEARCH]: 16, [ACTIVITY]: 10, [MINE]: 10, [CART]: 6 },
  },
  { path: LIST, seconds: 14, share: 0.001, next: { [DETAIL]: 70, [LIST]: 14, [INDEX]: 16 } },
  { path: DETAIL, seconds: 26, share: 0.009, next: { [DETAIL]: 34, [CART]: 22, [LIST]: 20, [INDEX]: 24 } },
  { path: SEARCH, seconds: 7, share: 0, next: { [LIST]: 66, [DETAIL]: 24, [INDEX]: 10 } },
  { path: ACTIVITY, seconds: 18, share: 0.014, next: { [DETAIL]: 50, [COUPON]: 24, [INDEX]: 26 } },
  { path: ARTICLE, seconds: 48, share: 0.012, next: { [ARTICLE]: 30, [DETAIL]: 40, [INDEX]: 30 } },
  { path: CART, seconds: 11, share: 0, next: { [CHECKOUT]: 46, [DETAIL]: 34, [INDEX]: 20 } },
  { path: CHECKOUT, seconds: 20, share: 0, next: { [ORDER]: 64, [CART]: 22, [COUPON]: 14 } },
  { path: ORDER, seconds: 12, share: 0.001, next: { [ORDER]: 20, [DETAIL]: 30, [MINE]: 20, [INDEX]: 30 } },
  { path: MINE, seconds: 6, share: 0, next: { [ORDER]: 48, [COUPON]: 22, [SETTINGS]: 12, [INDEX]: 18 } },
  { path: COUPON, seconds: 8, share: 0.004, next: { [LIST]: 50, [INDEX]: 30, [MINE]: 20 } },
  { path: SETTINGS, seconds: 10, share: 0, next: { [MINE]: 70, [INDEX]: 30 } },
];

/** By page: the index of the next one. */
export const NEXT_PAGE = PAGES.map(({ next }) => createPicker(PAGES.map(({ path }) => next[path] ?? 0)));

/** The index of a page. */
export const pageAt = (path: string): number => PAGES.findIndex((page) => page.path === path);
