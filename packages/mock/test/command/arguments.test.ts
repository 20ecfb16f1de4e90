import { expect, test } from 'vitest';
import { readArguments, toOptions } from '../../src/command/arguments.ts';
import { english } from '../../src/command/words.ts';

const options = (args: string[], env = {}) => toOptions(readArguments(args).values, env, english);

test('without arguments, the defaults', async () => {
  expect(await options([])).toEqual({ port: 4010, host: '127.0.0.1', hosts: [] });
});

test('every option is passed on', async () => {
  const args = [
    '--port',
    '0',
    '--host',
    '0.0.0.0',
    '--allow-host',
    'a.example.com',
    '--app',
    'wx1:s',
    '--seed',
    '7',
  ];
  const more = [
    '--scenarios',
    'a.yaml',
    '--state',
    'b.json',
    '--latency',
    '20-80ms',
    '--push-to',
    'http://h/',
  ];
  expect(await options([...args, ...more], { WEAPP_PUSH_TOKEN: 'T', WEAPP_PUSH_AES_KEY: 'K' })).toEqual({
    ...{ port: 0, host: '0.0.0.0', hosts: ['a.example.com'], apps: { wx1: 's' }, seed: 7 },
    ...{ scenarios: 'a.yaml', state: 'b.json', latency: [20, 80] },
    push: { to: 'http://h/', token: 'T', encodingAESKey: 'K', appid: 'wx1' },
  });
  const recording = await options(['--record', 'https://api.weixin.qq.com', '--record-to', 'c.yaml']);
  expect(recording).toMatchObject({ record: 'https://api.weixin.qq.com', recordTo: 'c.yaml' });
});

test.each([
  ['50ms', 50],
  ['2s', 2_000],
  ['20-80ms', [20, 80]],
  ['500ms-2s', [500, 2_000]],
])('--latency %s', async (latency, expected) => {
  expect((await options(['--latency', latency])).latency).toEqual(expected);
});

test.each(['50', '-', 'ms', '20-80', '1-2-3ms', '20ms-80'])('--latency=%s is refused', async (latency) => {
  await expect(options([`--latency=${latency}`])).rejects.toThrow('--latency takes a time');
});

test.each(['wx1', ':s', 'wx1:', 'w x:s'])('--app %s is refused without a word of the secret', async (app) => {
  await expect(options(['--app', app])).rejects.toThrow(english.badApp);
});
