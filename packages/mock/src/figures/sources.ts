import { createPicker } from './picker.ts';

/** Where a session comes from (访问来源), by WeChat's key, and where it begins. */
export interface Source {
  key: number;
  /** The page that most of its sessions begin on. */
  lands: string;
  /** Weights in the first session of all, and in those of a user who comes back now and then, or often. */
  first: number;
  occasional: number;
  loyal: number;
}

export const SOURCES: readonly Source[] = [
  { key: 1, lands: 'pages/index/index', first: 0, occasional: 190, loyal: 330 },
  { key: 2, lands: 'pages/index/index', first: 210, occasional: 130, loyal: 60 },
  { key: 3, lands: 'pages/detail/detail', first: 240, occasional: 210, loyal: 110 },
  { key: 4, lands: 'pages/activity/activity', first: 170, occasional: 90, loyal: 40 },
  { key: 6, lands: 'pages/index/index', first: 0, occasional: 20, loyal: 40 },
  { key: 7, lands: 'pages/index/index', first: 0, occasional: 10, loyal: 50 },
  { key: 10, lands: 'pages/index/index', first: 30, occasional: 30, loyal: 15 },
  { key: 11, lands: 'pages/order/order', first: 0, occasional: 70, loyal: 60 },
  { key: 13, lands: 'pages/index/index', first: 60, occasional: 60, loyal: 40 },
  { key: 16, lands: 'pages/activity/activity', first: 50, occasional: 20, loyal: 10 },
  { key: 18, lands: 'pages/article/article', first: 90, occasional: 60, loyal: 25 },
  { key: 33, lands: 'pages/activity/activity', first: 80, occasional: 20, loyal: 5 },
  { key: 35, lands: 'pages/index/index', first: 0, occasional: 40, loyal: 110 },
  { key: 36, lands: 'pages/index/index', first: 0, occasional: 30, loyal: 95 },
  { key: 46, lands: 'pages/detail/detail', first: 70, occasional: 20, loyal: 10 },
];

export const FIRST_SOURCE = createPicker(SOURCES.map(({ first }) => first));
const OCCASIONAL = createPicker(SOURCES.map(({ occasional }) => occasional));
/** By kind; a user who never comes back may also have several sessions on the first day. */
export const LATER_SOURCE = [createPicker(SOURCES.map(({ loyal }) => loyal)), OCCASIONAL, OCCASIONAL];
