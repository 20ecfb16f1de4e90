import type { GetUserPortraitResponse, UserPortrait } from '@weapp-openapi/core';
import { describe, expect, test } from 'vitest';
import { comparePortraits } from '../../src/index.ts';

const group = (portrait: Partial<UserPortrait>): UserPortrait => ({
  province: [],
  city: [],
  genders: [],
  platforms: [],
  devices: [],
  ages: [],
  ...portrait,
});

const compare = (fresh: Partial<UserPortrait>, active: Partial<UserPortrait>, options = {}) =>
  comparePortraits(
    { ref_date: '20260601-20260607', visit_uv_new: group(fresh), visit_uv: group(active) },
    options,
  ).attributes;

describe('new and active users compared', () => {
  // By hand: 60 of 100 new and 200 of 500 active users are in Guangdong: 0.6 against 0.4, index 150.
  const { province } = compare(
    {
      province: [
        { id: 31, name: '广东省', value: 60 },
        { id: 9, name: '上海', value: 40 },
      ],
    },
    {
      province: [
        { id: 9, name: '上海', value: 290 },
        { id: 31, name: '广东省', value: 200 },
        { id: 5, name: '广西壮族自治区', value: 10 },
      ],
    },
  );

  test('by share and index, most active users first', () => {
    expect(province.rows.map(({ name }) => name)).toEqual(['上海', '广东省', '广西壮族自治区']);
    expect(province.rows[1]).toMatchObject({
      id: 31,
      label: { en: 'Guangdong', zh: '广东省' },
      new_users: 60,
      new_share: 0.6,
      active_users: 200,
      active_share: 0.4,
      supported: true,
    });
    expect(province.rows[1]?.index).toBeCloseTo(150, 9);
    expect(province.rows[1]?.difference).toBeCloseTo(0.2, 9);
    expect(province).toMatchObject({
      new_users: 100,
      active_users: 500,
      label: { en: 'Province', zh: '省份' },
    });
  });

  test('a value that only one group lists is unknown in the other, not 0', () => {
    expect(province.rows[2]).toMatchObject({
      label: { en: 'Guangxi' },
      new_users: undefined,
      new_share: undefined,
      index: undefined,
      supported: false,
    });
    const { devices } = compare({ devices: [{ name: 'OPPO R9', value: 3 }] }, { devices: [] });
    expect(devices.rows).toMatchObject([
      { id: undefined, new_users: 3, active_users: undefined, index: undefined },
    ]);
  });

  test('few expected users do not support an index', () => {
    const few = (options = {}) =>
      compare(
        {
          genders: [
            { id: 1, name: '男', value: 4 },
            { id: 2, name: '女', value: 6 },
          ],
        },
        {
          genders: [
            { id: 1, name: '男', value: 400 },
            { id: 2, name: '女', value: 600 },
          ],
        },
        options,
      ).genders.rows;
    // Of 10 new users, 6 and 4 are expected.
    expect(few().map(({ name, supported }) => [name, supported])).toEqual([
      ['女', true],
      ['男', false],
    ]);
    expect(few({ minimum: 4 }).every(({ supported }) => supported)).toBe(true);
    expect(few()[0]?.label.en).toBe('Female');
  });

  test('ages go from young to old', () => {
    const names = ['30-39岁', '未知', '17岁以下', '50岁以上', '18-24岁'];
    const { ages } = compare({}, { ages: names.map((name, id) => ({ id, name, value: 10 })) });
    expect(ages.rows.map(({ label }) => label.en)).toEqual([
      '17 and under',
      '18–24',
      '30–39',
      '50 and over',
      'Unknown',
    ]);
  });

  test('without ids, or with ids on one side only, goes by name', () => {
    const { platforms } = compare(
      { platforms: [{ name: 'Android', value: 5 }] },
      { platforms: [{ id: 2, name: 'Android', value: 10 }] },
    );
    expect(platforms.rows).toMatchObject([{ new_users: 5, active_users: 10, index: 100 }]);
  });

  test('nobody has no shares', () => {
    const { genders } = compare({ genders: [] }, { genders: [{ id: 1, name: '男', value: 0 }] });
    expect(genders.rows).toMatchObject([{ active_users: 0, active_share: undefined, index: undefined }]);
  });

  test('what is no portrait is refused, and what lacks an attribute is not', () => {
    expect(() => comparePortraits({} as GetUserPortraitResponse)).toThrow(
      'needs the result of analysis.userPortrait',
    );
    const bare = { ref_date: '', visit_uv: {}, visit_uv_new: {} } as GetUserPortraitResponse;
    expect(comparePortraits(bare).attributes.city.rows).toEqual([]);
    expect(() => compare({}, {}, { minimum: Number.NaN })).toThrow('minimum NaN');
  });
});
