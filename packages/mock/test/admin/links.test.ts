import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';
import { createControl } from './control.ts';

test('a code is drawn, scanned and listed; a link that is none is refused', async () => {
  const { mock, stable } = await openMock();
  const control = createControl(mock.url);
  const { access_token } = await stable();
  const drawn = await fetch(`${mock.url}/wxa/getwxacodeunlimit?access_token=${access_token}`, {
    method: 'POST',
    body: JSON.stringify({ page: 'pages/index', scene: 'a=1' }),
  });
  const picture = Buffer.from(await drawn.arrayBuffer()).toString('base64');
  const opened = await control('POST', '/links/open', { picture });
  expect(opened).toMatchObject({ status: 200, body: { kind: 'code', app: 'wx1', scene: 'a=1' } });
  expect((await control('GET', '/links?app=wx1')).status).toBe(200);
  const none = await control('POST', '/links/open', { link: 'weixin://dl/business/?t=none' });
  expect(none).toEqual({ status: 400, body: { error: 'the link is none that this mock has made.' } });
  expect((await control('POST', '/links/open', {})).body).toEqual({ error: 'link is missing.' });
});
