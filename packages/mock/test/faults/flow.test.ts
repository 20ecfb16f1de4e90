import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openMock } from '../caller.ts';

const at = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));

/** Starts a program that ends with the test; `said` is what it has written. */
function start(command: string, ...args: string[]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return { child, said };
}

test.skipIf(process.platform === 'win32')(
  'docs/flow.sh: a shop’s day with curl alone, from the login to the refund',
  async () => {
    const receiver = start(process.execPath, at('receiver.mjs'), '0');
    await once(receiver.child.stdout, 'data');
    const { mock } = await openMock({ push: { to: receiver.said.out.trim() } });
    // The second time on a mock that is no longer new.
    for (let day = 0; day < 2; day++) {
      const flow = start('sh', at('flow.sh'), mock.url);
      const [code] = await once(flow.child, 'close');
      expect({ code, err: flow.said.err }).toEqual({ code: 0, err: '' });
      expect(flow.said.out).toMatch(/^1\. [\s\S]*\n6\. [^\n]*\nAll six steps passed\.\n$/);
    }
    expect(receiver.said.out).toContain('xpay_goods_deliver_notify');
  },
);

test.skipIf(process.platform === 'win32')(
  'docs/flow.sh ends where an answer is not what it should be',
  async () => {
    const { mock } = await openMock({ apps: { wx1: 'another' } });
    const { child, said } = start('sh', at('flow.sh'), mock.url);
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(said.err).toContain('40125');
    expect(said.out).not.toContain('passed');
  },
);
