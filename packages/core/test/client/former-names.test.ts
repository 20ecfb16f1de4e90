import { expect, test } from 'vitest';
import { formerly, isGroup } from '../../src/client/former-names.ts';
import { allOperations } from '../../src/operation/all-operations.ts';

test.each([
  ['the cloud call', 'wxacode.getUnlimited', ['getUnlimitedQRCode']],
  ['the cloud call without its group', 'getUnlimited', ['getUnlimitedQRCode']],
  ["the path's last part", 'getwxacodeunlimit', ['getUnlimitedQRCode']],
  ['the same in the capitals of older docs', 'getWXACodeUnlimit', ['getUnlimitedQRCode']],
  ['without its underscores', 'msgseccheck', ['msgSecCheck']],
  ['a cloud call in a group of groups', 'officialAccount.newtmpl.addTemplate', ['addwxanewtemplate']],
  ['a verb in its group', 'subscribeMessage.send', ['sendMessage']],
  [
    "the docs' name of several operations",
    'getOrder',
    ['getB2bOrder', 'getExpressOrder', 'getShippingOrder'],
  ],
  ["the docs' name of two", 'getMedia', ['getDramaMedia', 'getKfMedia']],
  ['a path of one and a cloud call of another', 'drivingLicense', ['drivinglicenseocr', 'drivingocr']],
  ['a path that is the name of another', 'addgoods', ['addGoods', 'importGoods']],
])('%s leads to the operation', (_, name, ids) => {
  expect(formerly(name)).toEqual(ids);
});

test('every path leads to its operation, but for bare words', () => {
  const bare = new Set<string>();
  for (const [id, , path] of allOperations()) {
    const last = path.slice(path.lastIndexOf('/') + 1);
    if (!formerly(last)?.includes(id)) bare.add(last);
  }
  expect([...bare].sort().join(' ')).toMatchInlineSnapshot(
    `"add apply audit bind boot cancel check claim clear comm create del delete fee get getall getinfo list open plugin preview push readd refund register reset send sort token unbind update upload v2"`,
  );
});

test.each(['get', 'send', 'create', 'delete', 'cancel', 'getAll', 'token', '', 'launchRocket', '__proto__'])(
  'nothing is known of %j',
  (name) => {
    expect(formerly(name)).toBeUndefined();
    expect(isGroup(name)).toBe(false);
  },
);

test('groups of cloud calls are known, but not that of which the umbrella has one of its own', () => {
  for (const name of ['subscribeMessage', 'officialAccount', 'officialAccount.newtmpl', 'urlLink'])
    expect(isGroup(name)).toBe(true);
  expect(isGroup('analysis')).toBe(false);
});
