import { expect, test } from 'vitest';
import { aliasesOf } from '../src/aliases.ts';
import type { Operation } from '../src/document.ts';
import { namesTable } from '../src/files/names.ts';

const named = (id: string, cloudCall?: string, docName?: string) => ({ id, cloudCall, docName }) as Operation;
const names = (...operations: Operation[]) => aliasesOf(operations).map(({ name, id }) => `${name}=${id}`);

test('a cloud call that differs only in case is an alias', () => {
  expect(names(named('getPaidUnionid', 'auth.getPaidUnionId'))).toEqual(['getPaidUnionId=getPaidUnionid']);
  expect(names(named('getQRCode', 'wxacode.get'), named('code2Session', 'auth.code2Session'))).toEqual([]);
});

test("the docs' name is an alias if it is unambiguous and not the name of another operation", () => {
  expect(names(named('updateKfBusiness', undefined, 'updatebusiness'), named('updateBusiness'))).toEqual([
    'updatebusiness=updateKfBusiness',
  ]);
  expect(names(named('getKfMedia', '', 'getMedia'), named('getDramaMedia', '', 'getMedia'))).toEqual([]);
  expect(names(named('getKfMedia', '', 'getMedia'), named('getMedia'))).toEqual([]);
});

test('the table has a line per group, without redundant names and without the umbrella’s own group', () => {
  const table = namesTable([
    named('getQRCode', 'wxacode.get'),
    named('msg_sec_check', 'security.msgSecCheck'),
    named('getDailyRetain', 'analysis.getDailyRetain'),
    named('getKfMedia', 'officialAccount.media.get', 'getMedia'),
  ]);
  expect(table).toContain("  getMedia: 'getKfMedia',");
  expect(table).toContain(
    '`' + ' getMedia:getKfMedia\nofficialAccount.media get:getKfMedia\nsecurity\nwxacode get:getQRCode`',
  );
});
