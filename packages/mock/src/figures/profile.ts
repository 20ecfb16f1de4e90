import { DEVICES, PLATFORMS } from './devices.ts';
import { bitsFor, PURPOSE } from './hash.ts';
import { createPicker, pick } from './picker.ts';
import { PROVINCES } from './regions.ts';

// WeChat's example has 男 as 1 and 17岁以下 as 1; the other numbers are made up.
export const GENDERS = [
  { id: 1, name: '男' },
  { id: 2, name: '女' },
  { id: 0, name: '未知' },
] as const;

export const AGES = [
  { id: 1, name: '17岁以下' },
  { id: 2, name: '18-24岁' },
  { id: 3, name: '25-29岁' },
  { id: 4, name: '30-39岁' },
  { id: 5, name: '40-49岁' },
  { id: 6, name: '50岁以上' },
  { id: 0, name: '未知' },
] as const;

/** A city in the list of all. */
export interface City {
  id: number;
  name: string;
}

export const CITIES: readonly City[] = PROVINCES.flatMap(({ id, cities }) =>
  Object.keys(cities).map((name, index) => ({ id: id * 100 + index + 1, name })),
);
/** Of each province, the index of its first city. */
const FIRST_CITY = PROVINCES.map(({ id }) => CITIES.findIndex((city) => city.id === id * 100 + 1));

/** By kind: those who come back are more often women, and between 25 and 39. */
const GENDER = [
  [38, 56, 6],
  [44, 49, 7],
  [49, 42, 9],
].map(createPicker);
const AGE = [
  [3, 15, 27, 34, 13, 5, 3],
  [5, 22, 23, 28, 13, 6, 3],
  [8, 26, 19, 23, 12, 8, 4],
].map(createPicker);
const PROVINCE = createPicker(PROVINCES.map(({ weight }) => weight));
const CITY = PROVINCES.map(({ cities }) => createPicker(Object.values(cities)));
const PLATFORM = createPicker(PLATFORMS.map(({ weight }) => weight));
const DEVICE = PLATFORMS.map((_, platform) =>
  createPicker(DEVICES.map((device) => (device.platform === platform ? device.weight : 0))),
);

/** Attributes of a user, as indexes of the lists. */
export const PROFILE = {
  gender: (key: number, kind: number) => pick(GENDER[kind], bitsFor(key, PURPOSE.gender)),
  age: (key: number, kind: number) => pick(AGE[kind], bitsFor(key, PURPOSE.age)),
  province: (key: number) => pick(PROVINCE, bitsFor(key, PURPOSE.province)),
  city(key: number): number {
    const province = PROFILE.province(key);
    return (FIRST_CITY[province] ?? 0) + pick(CITY[province], bitsFor(key, PURPOSE.city));
  },
  platform: (key: number) => pick(PLATFORM, bitsFor(key, PURPOSE.platform)),
  device: (key: number) => pick(DEVICE[PROFILE.platform(key)], bitsFor(key, PURPOSE.device)),
} as const;
