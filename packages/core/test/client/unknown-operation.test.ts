import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/index.ts';

// What a JavaScript caller can do wrong; types are set aside on purpose.
// biome-ignore lint/suspicious/noExplicitAny: see above
const wx = createClient() as any;

const kinds = { client: wx, raw: wx.raw, paginate: wx.paginate };
describe.each(Object.entries(kinds))('on %s', (_, object) => {
  test.each([
    ['getUnlimited', 'Did you mean getUnlimitedQRCode?'],
    ['getwxacodeunlimit', 'Did you mean getUnlimitedQRCode?'],
    ['getMedia', 'Did you mean getDramaMedia (/wxa/sec/vod/getmedia) or getKfMedia (/cgi-bin/media/get)?'],
  ])("WeChat's other name %s leads to the operation", (name, question) => {
    expect(() => object[name]({})).toThrow(`There is no operation ${name}. ${question}`);
  });

  test('a cloud call with its group does too', () => {
    expect(() => object.subscribeMessage.send({})).toThrow(
      'There is no operation subscribeMessage.send. Did you mean sendMessage?',
    );
    expect(() => object.officialAccount.newtmpl.addTemplate({})).toThrow('Did you mean addwxanewtemplate?');
    expect(() => object.security.msgSecCheck({})).toThrow('Did you mean msgSecCheck?');
    expect(() => object['security.msgSecCheck']({})).toThrow('Did you mean msgSecCheck?');
    expect(object['security.toString']).toBeUndefined();
    expect(object['nothing.msgSecCheck']).toBeUndefined();
    expect(() => object.subscribeMessage()).toThrow('There is no operation subscribeMessage.');
  });
});

test('a group is no promise and has nothing that it does not name', async () => {
  const group = wx.subscribeMessage;
  expect(await group).toBe(group);
  for (const name of ['then', 'toJSON', 'onModuleInit', 'launch', 'search'])
    expect(wx.subscribeMessage[name]).toBeUndefined();
  expect(JSON.stringify({ group: wx.subscribeMessage })).toBe('{}');
});

test("what the platform has is on no client, however near to a name of WeChat's", () => {
  const classes = [
    Map,
    Set,
    Promise,
    Array,
    FormData,
    URLSearchParams,
    EventTarget,
    AbortController,
    Headers,
  ];
  const names = new Set(classes.flatMap((of) => Object.getOwnPropertyNames(of.prototype)));
  const own = new Set(Object.getOwnPropertyNames(Object.prototype));
  for (const name of names) if (!own.has(name)) expect(wx[name], name).toBeUndefined();
});

test("names of WeChat's that differ in case are methods: the same ones, listed once", () => {
  expect(wx.getPaidUnionId).toBe(wx.getPaidUnionid);
  expect(wx.submitPages).toBe(wx.submitpages);
  expect(wx.setMsgJumpPath).toBe(wx.setMsgJumPpath);
  expect(wx.raw.getPaidUnionId).toBe(wx.raw.getPaidUnionid);
  expect(Object.keys(wx)).not.toContain('getPaidUnionId');
  expect(() => wx.paginate.getPaidUnionId({})).toThrow('Did you mean getPaidUnionid?');
});

test("the docs' name of an operation that had to be called otherwise is a method", () => {
  expect(wx.updatebusiness).toBe(wx.updateKfBusiness);
  expect(wx.downLoadBill).toBe(wx.downLoadB2bBill);
  expect(wx.refundOrder).toBe(wx.refundB2bOrder);
});
