import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createRules } from '../../src/control/rules.ts';
import { startMock } from '../../src/index.ts';
import { followScenarios } from '../../src/scenarios/follow.ts';
import { openMock } from '../caller.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { until } from '../until.ts';

const IP = '/cgi-bin/get_api_domain_ip';

async function open(text: string) {
  const file = join(await temporaryFolder(), 'scenarios.yaml');
  await writeFile(file, text);
  const told: string[] = [];
  const opened = await openMock({ scenarios: file, warn: (line) => told.push(line.replace(file, 'FILE')) });
  const { access_token } = await opened.legacy();
  const errcode = async () => {
    const answer = await opened.get(IP, { access_token: String(access_token) });
    return answer.errcode ?? 0;
  };
  /** Saves as many editors do: another file takes the place of the first. */
  async function save(changed: string) {
    await writeFile(`${file}~`, changed);
    await rename(`${file}~`, file);
  }
  return { ...opened, file, told, errcode, save };
}

const rule = (errcode: number) => `rules:\n  - operation: getApiDomainIp\n    errcode: ${errcode}\n`;

test('a sequence is answered in order, and begins again after a reset', async () => {
  const { mock, errcode } = await open(`rules:
  - operation: getApiDomainIp
    steps:
      - { errcode: 45009, times: 2 }
      - { errcode: -1, times: 1 }
`);
  const four = async () => [await errcode(), await errcode(), await errcode(), await errcode()];
  expect(await four()).toEqual([45009, 45009, -1, 0]);
  mock.reset();
  expect(await four()).toEqual([45009, 45009, -1, 0]);
});

test('a changed file is read again; a broken one leaves the rules as they are', async () => {
  const { errcode, save, told, file } = await open(rule(45009));
  expect(await errcode()).toBe(45009);
  await save(rule(48001));
  await until(async () => (await errcode()) === 48001);
  expect(told).toEqual(['FILE: read again']);

  await save('rules:\n  - operation: getApiDomainIp\n    errcod: 45009\n');
  await until(() => told.length === 2);
  expect(told[1]).toBe('FILE:3:5: rules[0].errcod is no field. Did you mean errcode?');
  expect(await errcode()).toBe(48001);

  await rm(file);
  await until(() => told.length === 3);
  expect(told[2]).toBe('FILE: the file cannot be read (ENOENT).');
  expect(await errcode()).toBe(48001);

  await save(rule(-1));
  await until(async () => (await errcode()) === -1);
});

test('a file that is only half written is read again, and not complained of', async () => {
  const file = join(await temporaryFolder(), 'scenarios.yaml');
  await writeFile(file, rule(45009));
  const told: string[] = [];
  /** Ends the wait under way, if there is one. */
  let goOn: (() => void) | undefined;
  const stop = await followScenarios({
    file,
    rules: createRules(() => {}),
    tell: (line) => told.push(line),
    wait: () =>
      new Promise<void>((resolve) => {
        goOn = resolve;
      }),
  });
  onTestFinished(stop);
  /** Between two waits it reads the file. */
  async function untilItWaits(): Promise<void> {
    while (!goOn) await turn();
  }
  function endWait(): void {
    goOn?.();
    goOn = undefined;
  }
  await writeFile(file, '');
  await untilItWaits();
  // The same flaw, another text: it is still being written.
  for (const part of ['', '# rules\n', 'rules:\n  - opera', rule(48001)]) {
    await writeFile(file, part);
    endWait();
    if (part !== rule(48001)) await untilItWaits();
  }
  while (told.length === 0) await turn();
  expect(told).toEqual([`${file}: read again`]);
});

test('at the start, a file that is wrong or not there is an error, and nothing stays open', async () => {
  const folder = await temporaryFolder();
  await expect(startMock({ port: 0, scenarios: join(folder, 'none.yaml') })).rejects.toThrow('ENOENT');
  const file = join(folder, 'wrong.yaml');
  await writeFile(file, 'rules: 1');
  await expect(startMock({ port: 0, scenarios: file })).rejects.toThrow(`${file}:1:8: rules must be a list`);
});

test('a 64-bit integer goes out with all its digits', async () => {
  const { mock } = await open('rules:\n  - answer: { order_id: 2921020570379436033 }\n');
  const answer = await fetch(`${mock.url}/cgi-bin/token?grant_type=client_credential&appid=a&secret=b`);
  expect(await answer.text()).toBe('{"order_id":2921020570379436033}');
});
