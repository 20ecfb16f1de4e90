import { expect, test } from 'vitest';
import type { Change, Language } from '../../src/change.ts';
import { type Changeset, check, type State } from '../../src/check/check.ts';
import { checkReport } from '../../src/check/report.ts';
import { changesOf } from '../bundle.ts';

const [SPEC, CORE, PUSH] = ['@weapp-openapi/spec', '@weapp-openapi/core', '@weapp-openapi/push'];
const versions = (spec: string, core = spec, push = spec) => ({ [SPEC]: spec, [CORE]: core, [PUSH]: push });
const changeset = (...releases: [string, string][]): Changeset => ({
  releases: releases.map(([name, type]) => ({ name, type })),
});
const told = (changes: Change[], state: Partial<State>) =>
  check(changes, { changesets: [], now: versions('1.2.0'), before: versions('1.2.0'), ...state }).map(
    ({ name, needed, planned, changes: { length } }) => `${name} ${needed} ${planned} ${length}`,
  );

const breaking = changesOf((spec) => {
  spec.schema('GetPhoneNumberRequest').required?.push('openid');
  spec.operation('getPhoneNumber').description = 'New.';
});
const ofMessage = changesOf((spec) => delete spec.schema('WxaPunishEventMessage').properties?.punish_id);
const reason = changesOf((spec) =>
  Object.assign(spec.field('GetPhoneNumberRequest openid'), { 'x-docs-deviation': 'New.' }),
);

test('nothing changed, nothing needed', () => {
  expect(told([], {})).toEqual([]);
});

test('without changesets, the packages that carry a change are named', () => {
  expect(told(breaking, {})).toEqual([`${SPEC} major undefined 2`, `${CORE} major undefined 2`]);
  expect(told(ofMessage, {})).toEqual([`${SPEC} major undefined 1`, `${PUSH} major undefined 1`]);
  expect(told(reason, {})).toEqual([`${SPEC} patch undefined 1`]);
});

test('a changeset of a lower level is not enough, and only what it lacks is listed', () => {
  const changesets = [changeset([SPEC, 'minor'], [CORE, 'major'], ['weapp-openapi', 'major'])];
  expect(told(breaking, { changesets })).toEqual([`${SPEC} major minor 1`]);
  expect(told(breaking, { changesets: [...changesets, changeset([SPEC, 'major'])] })).toEqual([]);
  expect(told(reason, { changesets: [changeset([SPEC, 'none'])] })).toEqual([`${SPEC} patch undefined 1`]);
});

test('before 1.0.0 a breaking change is minor, each package by its own version', () => {
  const state = { now: versions('0.3.0', '1.0.0'), before: versions('0.3.0', '1.0.0') };
  const minor = [changeset([SPEC, 'minor'], [CORE, 'minor'])];
  expect(told(breaking, { ...state, changesets: minor })).toEqual([`${CORE} major minor 1`]);
  expect(told(breaking, { ...state, changesets: [changeset([SPEC, 'patch'], [CORE, 'major'])] })).toEqual([
    `${SPEC} minor patch 1`,
  ]);
});

test('a version that has been raised already counts like its changesets', () => {
  expect(told(breaking, { now: versions('2.0.0') })).toEqual([]);
  expect(told(breaking, { now: versions('1.3.0') })).toEqual([
    `${SPEC} major minor 1`,
    `${CORE} major minor 1`,
  ]);
  // The step to 1.0.0 is as large as any.
  expect(told(breaking, { before: versions('0.9.0'), now: versions('1.0.0') })).toEqual([]);
  // A version that is not known, as of a file, has not been raised.
  expect(told(breaking, { before: {}, now: versions('2.0.0') })).toHaveLength(2);
});

const report = (language: Language, changes = breaking, changesets: Changeset[] = []) =>
  checkReport(check(changes, { changesets, now: versions('0.3.0'), before: versions('0.3.0') }), language);

test('the report names changes and command', () => {
  expect(
    report('en', breaking, [changeset([CORE, 'minor'], [SPEC, 'patch'])]),
  ).toBe(`@weapp-openapi/spec needs minor, but its changesets say patch:
  major: getPhoneNumber: \`request.openid\` is now required.

Run \`pnpm changeset\` and select @weapp-openapi/spec (minor).
Before 1.0.0, a breaking change is minor.
`);
  expect(report('zh', ofMessage)).toBe(`@weapp-openapi/spec 需要 minor，却没有 changeset：
  major：wxa_punish_event：删除 \`message.punish_id\`。

@weapp-openapi/push 需要 minor，却没有 changeset：
  major：wxa_punish_event：删除 \`message.punish_id\`。

请运行 \`pnpm changeset\`，选择 @weapp-openapi/spec (minor), @weapp-openapi/push (minor)。
1.0.0 之前，不兼容的改动选 minor。
`);
  expect(report('en', [])).toBe('The changesets are enough for what has changed in the spec.\n');
});

test('a long list is cut off', () => {
  const many = changesOf((spec) => spec.schema('ErrorResponse').required?.pop());
  expect(many.length).toBeGreaterThan(10);
  expect(report('en', many)).toContain(`\n  and ${many.length - 10} more\n`);
});
