// The calls that make WeChat push a message, and what is pushed.
import { expect, test } from 'vitest';
import { openXpay } from '../xpay-caller.ts';

test('a subscription message is reported as sent, after the answer, in both formats', async () => {
  const message = { touser: 'o1', template_id: 't1', data: { thing1: { value: 'a' } } };
  for (const format of ['json', 'xml'] as const) {
    const order: string[] = [];
    let body = '';
    const to = async (request: Request) => {
      order.push('pushed');
      body = await request.text();
      return new Response('success');
    };
    const { mock, call } = await openXpay({ push: { to, format } });
    await call('/cgi-bin/message/subscribe/send', message);
    order.push('answered');
    await mock.settled();
    expect(order).toEqual(['answered', 'pushed']);
    expect(mock.pushes('subscribe_msg_sent_event')).toMatchObject([{ state: 'taken' }]);
    if (format === 'json')
      expect(JSON.parse(body)).toMatchObject({
        ...{ FromUserName: 'o1', CreateTime: expect.any(String) },
        List: { TemplateId: 't1', MsgID: expect.stringMatching(/^\d{19}$/), ErrorCode: '0' },
      });
    else {
      expect(body).toMatch(/<SubscribeMsgSentEvent><List><TemplateId><!\[CDATA\[t1]]>/);
      expect(body).toContain('<FromUserName><![CDATA[o1]]>');
    }
  }
});

test('a picture is checked, and the result follows', async () => {
  const { mock, call } = await openXpay();
  const check = (media_url: string) =>
    call('/wxa/media_check_async', { media_url, media_type: 2, version: 2, scene: 1, openid: 'o1' });
  const { trace_id } = await check('https://a.example/1.jpg');
  await check('https://a.example/weapp-mock:risky.jpg');
  expect(mock.pushes('wxa_media_check')).toMatchObject([
    { appid: 'wx1', fields: { appid: 'wx1', trace_id, result: { suggest: 'pass', label: 100 } } },
    { fields: { result: { suggest: 'risky' } } },
  ]);
});

test('a call that fails pushes nothing', async () => {
  const { mock, call } = await openXpay();
  mock.on('sendMessage').answer({ errcode: 43101 });
  await call('/cgi-bin/message/subscribe/send', { touser: 'o1', template_id: 't1', data: {} });
  expect(mock.pushes()).toEqual([]);
});

test('a delivery whose state is simulated is reported', async () => {
  const { mock, call } = await openXpay();
  const fields = { shopid: 'test_shop_id', shop_order_id: 's1', order_status: 302, action_time: 1 };
  await call('/cgi-bin/express/local/business/test_update_order', fields);
  expect(mock.pushes()).toMatchObject([
    { event: 'update_waybill_status', fields: { shop_order_id: 's1', order_status: 302 } },
  ]);
});

test('a message that WeChat does not send in this format, or with these settings, is not sent', async () => {
  const fields = { shopid: 'test_shop_id', shop_order_id: 's1', order_status: 302, action_time: 1 };
  const to = () => new Response('success');
  for (const push of [{ to, format: 'xml' }, { to: 'nowhere' }] as const) {
    const { mock, call } = await openXpay({ push });
    await call('/cgi-bin/express/local/business/test_update_order', fields);
    await mock.settled();
    expect(mock.pushes()).toMatchObject([{ state: 'not sent', why: expect.stringMatching(/XML|`to`/) }]);
  }
});

test('many messages at once are all sent; a receiver that throws is no answer', async () => {
  let [now, most, count] = [0, 0, 0];
  const to = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setImmediate(resolve));
    now--;
    if (++count === 1) throw new Error('the test’s own');
    return new Response('success');
  };
  const { mock, app } = await openXpay({ push: { to } });
  for (let order = 0; order < 200; order++) mock.virtualPayment.buy({ app, openid: 'o1', productId: 'p' });
  await mock.settled();
  expect(count).toBe(200);
  expect(most).toBeLessThanOrEqual(20);
  expect(mock.pushes().filter(({ state }) => state === 'taken')).toHaveLength(199);
});
