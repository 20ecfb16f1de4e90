import { expect, test, vi } from 'vitest';
import { pushCommand } from '../src/push-command.ts';
import { keys, receiver } from './push/receiver.ts';

async function run(...args: string[]) {
  let out = '';
  const code = await pushCommand(args, (text) => {
    out += text;
  });
  return { code, out };
}

test('it sends, shows message and answer, and exits with 0 where WeChat takes it', async () => {
  vi.stubEnv('WEAPP_PUSH_TOKEN', keys.token);
  vi.stubEnv('WEAPP_PUSH_AES_KEY', keys.encodingAESKey);
  const { to, got } = await receiver(() => ({ sealedXml: '<xml><ErrCode>0</ErrCode></xml>' }));
  const set = [
    '--set',
    'OutTradeNo=20231',
    '--set',
    'GoodsInfo.Quantity=2',
    '--set',
    'GoodsInfo.Attach=',
    '--set',
    'OpenId="7"',
  ];
  const { code, out } = await run(
    'xpay_goods_deliver_notify',
    '--to',
    to,
    '--appid',
    keys.appid,
    '--format',
    'xml',
    ...set,
  );
  vi.unstubAllEnvs();
  // Text stays text, whatever it looks like.
  expect(out).toContain('"OutTradeNo": "20231"');
  expect(out).toMatch(/Status 200 after \d+ ms: <xml><ErrCode>0<\/ErrCode><\/xml>\nWeChat takes it\./);
  expect(out).not.toContain(keys.encodingAESKey);
  expect(code).toBe(0);
  expect(got[0]?.message).toContain('<Quantity>2</Quantity>');
  expect(got[0]?.message).toContain('<OpenId><![CDATA[7]]></OpenId>');
});

test('it exits with 1 where WeChat would send the message again', async () => {
  vi.stubEnv('WEAPP_PUSH_TOKEN', keys.token);
  const { to } = await receiver(() => ({ status: 500 }));
  const { code, out } = await run('text', '--to', to);
  vi.unstubAllEnvs();
  expect([code, out.includes('WeChat sends it again. The status is 500')]).toEqual([1, true]);
});

test('a field that the message does not have is sent, with a warning', async () => {
  const { to, got } = await receiver(() => ({}));
  const { code, out } = await run('text', '--to', to, '--set', 'Contnt=a');
  expect(out).toContain('\nWarning: The message has no field "Contnt". Did you mean Content?\n');
  expect(code).toBe(0);
  expect(JSON.parse(got[0]?.message ?? '')).toMatchObject({ Contnt: 'a' });
  expect((await run('text', '--to', to, '--set', 'Content=a')).out).not.toContain('Warning');
});

test('mistakes of the command line, and help', async () => {
  await expect(run('text')).rejects.toThrow('--to');
  await expect(run('--to', 'http://localhost/')).rejects.toThrow('name of one message');
  await expect(run('text', '--to', 'http://localhost/', '--set', 'x')).rejects.toThrow('NAME=VALUE');
  await expect(run('txt', '--to', 'http://localhost/')).rejects.toThrow('Did you mean text?');
  await expect(run('text', '--to', 'http://localhost/', '--mode', 'secure')).rejects.toThrow(
    'encryption needs --appid and the environment variable WEAPP_PUSH_AES_KEY',
  );
  expect((await run('--help')).out).toContain('Usage: weapp-mock push EVENT');
});
