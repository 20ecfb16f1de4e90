import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decryptOpenData } from '../../src/open-data/decrypt-open-data.ts';
import { anyFields } from '../fields.ts';
import { flipped } from '../flipped.ts';
import { reasonOf } from '../reason.ts';

// The sample that WeChat ships in five languages with its guide to open data.
const sample = {
  appid: 'wx4f4bc4dec97d474b',
  session_key: 'tiihtNczf5v6AKRyjwEUhQ==',
  encryptedData:
    'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZMQmRzooG2xrDcvSnxIMXFufNstNGTyaGS9uT5geRa0W4oTOb1WT7fJlAC+oNPdbB+3hVbJSRgv+4lGOETKUQz6OYStslQ142dNCuabNPGBzlooOmB231qMM85d2/fV6ChevvXvQP8Hkue1poOFtnEtpyxVLW1zAo6/1Xx1COxFvrc2d7UL/lmHInNlxuacJXwu0fjpXfz/YqYzBIBzD6WUfTIF9GRHpOn/Hz7saL8xz+W//FRAUid1OksQaQx4CMs8LOddcQhULW4ucetDf96JcR3g0gfRK4PC7E/r7Z6xNrXd2UIeorGj5Ef7b1pJAYB6Y5anaHqZ9J6nKEBvB4DnNLIVWSgARns/8wR2SiRS7MNACwTyrGvt9ts8p12PKFdlqYTopNHR1Vf7XjfhQlVsAJdNiKdYmYVoKlaRv85IfVunYzO0IKXsyl7JCUjCpoG20f0a04COwfneQAGGwd5oa+T8yO5hzuyDb/XcxxmK01EpqOyuxINew==',
  iv: 'r7BXXKkLb8qrSNn05n0qiA==',
};
const watermark = { appid: 'wxba6223c06417af7b', timestamp: 1635927954 };

/** What the front end would get. */
function encrypted(data: unknown, key = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2)) {
  const cipher = createCipheriv('aes-128-cbc', key, iv);
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return {
    appid: watermark.appid,
    session_key: key.toString('base64'),
    iv: iv.toString('base64'),
    encryptedData: Buffer.concat([cipher.update(text), cipher.final()]).toString('base64'),
  };
}

/** The same with integers past 2^53 as text; JavaScript writes them with their digits up to 1e21. */
const withTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, field: unknown) =>
    Number.isInteger(field) && !Number.isSafeInteger(field) && Math.abs(field as number) < 1e21
      ? String(field)
      : field,
  );

describe('decryptOpenData', () => {
  test("opens WeChat's sample", async () => {
    const data = await decryptOpenData({ kind: 'userInfo', ...sample });
    expect(data).toEqual({
      openId: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
      nickName: 'Band',
      gender: 1,
      language: 'zh_CN',
      city: 'Guangzhou',
      province: 'Guangdong',
      country: 'CN',
      avatarUrl:
        'http://wx.qlogo.cn/mmopen/vi_32/aSKcBBPpibyKNicHNTMM0qJVh8Kjgiak2AHWr8MHM4WgMEm7GFhsf8OYrySdbvAMvTsw3mo8ibKicsnfN5pRjl1p8HQ/0',
      unionId: 'ocMvos6NjeKLIBqg5Mr9QjxrP1FA',
      watermark: { timestamp: 1477314187, appid: 'wx4f4bc4dec97d474b' },
    });
    const { nickName }: { nickName: string } = data;
    expect(nickName).toBe('Band');
  });

  test('gives what was encrypted', async () => {
    await fc.assert(
      fc.asyncProperty(anyFields(/^watermark$/), async (fields) => {
        const data = JSON.parse(JSON.stringify({ ...fields, watermark }));
        expect(await decryptOpenData(encrypted(data))).toEqual(withTexts(data));
      }),
    );
  });

  test('gives integers past 2^53 with all their digits, as text, and nothing else', async () => {
    const exact =
      '"id":9007199254740993,"below":[-9007199254740993],"a\\"9007199254740993":"9007199254740993"';
    const others = '"most":9007199254740991,"large":1e300,"fraction":0.12345678901234567890,"minus":-1';
    const plain = `{${exact},${others},"watermark":${JSON.stringify(watermark)}}`;
    expect(await decryptOpenData(encrypted(plain))).toEqual({
      id: '9007199254740993',
      below: ['-9007199254740993'],
      'a"9007199254740993': '9007199254740993',
      most: Number.MAX_SAFE_INTEGER,
      large: 1e300,
      fraction: 0.12345678901234568,
      minus: -1,
      watermark,
    });
  });

  test('knows the kinds by their fields', async () => {
    const phone = {
      phoneNumber: '13580006666',
      purePhoneNumber: '13580006666',
      countryCode: '86',
      watermark,
    };
    const steps = { stepInfoList: [{ timestamp: 1445866601, step: 100 }], watermark };
    const group = { openGId: 'tGIwz0Y', watermark };
    expect((await decryptOpenData({ kind: 'phoneNumber', ...encrypted(phone) })).purePhoneNumber).toBe(
      '13580006666',
    );
    expect((await decryptOpenData({ kind: 'weRun', ...encrypted(steps) })).stepInfoList[0]?.step).toBe(100);
    expect((await decryptOpenData({ kind: 'group', ...encrypted(group) })).openGId).toBe('tGIwz0Y');
    expect(await reasonOf(() => decryptOpenData({ kind: 'phoneNumber', ...encrypted(steps) }))).toBe('kind');
    const wrong = 'constructor' as 'weRun';
    expect(await reasonOf(() => decryptOpenData({ kind: wrong, ...encrypted(steps) }))).toBe('usage');
  });

  test('mends a + that became a space on the way', async () => {
    const spaced = { ...sample, encryptedData: sample.encryptedData.replaceAll('+', ' ') };
    expect(spaced.encryptedData).toContain(' ');
    expect((await decryptOpenData(spaced)).nickName).toBe('Band');
  });

  test('passes over line breaks', async () => {
    const encryptedData = `${sample.encryptedData.replace(/.{76}/g, '$&\r\n')}\n`;
    expect((await decryptOpenData({ ...sample, encryptedData })).nickName).toBe('Band');
  });

  test('says that base64 is cut or still encoded', async () => {
    const encryptedData = sample.encryptedData.slice(0, -1);
    await expect(decryptOpenData({ ...sample, encryptedData })).rejects.toThrow('changed or truncated');
    const iv = encodeURIComponent(sample.iv);
    await expect(decryptOpenData({ ...sample, iv })).rejects.toThrow('iv is still percent-encoded');
    expect(await reasonOf(() => decryptOpenData({ ...sample, iv: 'YQ==' }))).toBe('base64');
    const cut = sample.encryptedData.slice(0, -8);
    expect(await reasonOf(() => decryptOpenData({ ...sample, encryptedData: cut }))).toBe('base64');
  });

  test('says that a later wx.login has replaced the session_key', async () => {
    const session_key = 'HyVFkGl5F5OQWJZZaNzBBg==';
    const replaced = decryptOpenData({ ...sample, session_key });
    await expect(replaced).rejects.toMatchObject({ code: 'WEAPP_CRYPTO', reason: 'session_key' });
    await expect(replaced).rejects.toThrow('a later wx.login has replaced it');
  });

  test('calls it so whatever a wrong key makes of the data', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 16, maxLength: 16 }), async (key) => {
        const session_key = Buffer.from(key).toString('base64');
        expect(await reasonOf(() => decryptOpenData({ ...sample, session_key }))).toBe('session_key');
      }),
    );
    for (const plain of ['1', 'null', '[]', '{}', '"text"', '{"watermark":1}', 'no JSON']) {
      expect(await reasonOf(() => decryptOpenData(encrypted(plain)))).toBe('session_key');
    }
  });

  test('refuses data of another mini program', async () => {
    expect(await reasonOf(() => decryptOpenData({ ...sample, appid: 'wxba6223c06417af7b' }))).toBe('appid');
  });

  test('does not take data whose first block was changed for another', async () => {
    // CBC says nothing of changes by itself: only what cannot be read is noticed. The appid stands in the watermark.
    const data = Buffer.from(sample.encryptedData, 'base64');
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (bit) => {
        const encryptedData = Buffer.from(flipped(data, bit)).toString('base64');
        const opened = await decryptOpenData({ ...sample, encryptedData }).catch((error: unknown) => error);
        if (opened instanceof Error)
          expect(['session_key', 'appid']).toContain(Reflect.get(opened, 'reason'));
        else expect(Reflect.get(Object(opened), 'watermark').appid).toBe(sample.appid);
      }),
    );
  });

  test.each([undefined, null, 'text'])('asks for what it needs where it is given %j', async (given) => {
    expect(await reasonOf(() => decryptOpenData(given as never))).toBe('usage');
  });

  test('asks for what it needs, and shows nothing of it', async () => {
    for (const missing of ['session_key', 'encryptedData', 'iv', 'appid'] as const) {
      const error: unknown = await decryptOpenData({ ...sample, [missing]: '' }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ reason: 'usage' });
      expect(String(error)).toContain(`\`${missing}\``);
      expect(JSON.stringify(error)).not.toMatch(/tiiht|CiyLU|r7BXX/);
    }
  });
});
