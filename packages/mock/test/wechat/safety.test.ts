import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';

const { post, legacy } = await openMock({}, false);
const { access_token } = await legacy();
const query = { access_token: String(access_token) };
const check = (fields: object) =>
  post('/wxa/msg_sec_check', query, { openid: 'o', scene: 1, version: 2, content: 'hello', ...fields });

test('harmless text passes', async () => {
  expect(await check({})).toMatchObject({
    errcode: 0,
    result: { suggest: 'pass', label: 100 },
    detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100 }],
  });
});

test.each(['risky', 'review'])(
  'text with the mark weapp-mock:%s is found, in each field',
  async (suggest) => {
    for (const field of ['content', 'title', 'nickname', 'signature']) {
      const { result, detail } = await check({ [field]: `a weapp-mock:${suggest} b` });
      expect(result).toEqual({ suggest, label: 20006 });
      expect(detail).toEqual([expect.objectContaining({ suggest, label: 20006 })]);
    }
  },
);

test('each check has an id of its own, as each media check has', async () => {
  const ids = [await check({}), await check({})].map(({ trace_id }) => trace_id);
  const media = { media_url: 'https://example.com/a.png', media_type: 2, version: 2, scene: 1, openid: 'o' };
  for (let call = 0; call < 2; call++)
    ids.push((await post('/wxa/media_check_async', query, media)).trace_id);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/);
  expect(new Set(ids).size).toBe(4);
});
