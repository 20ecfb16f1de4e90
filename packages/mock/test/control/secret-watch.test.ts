import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';

const APPID = 'wx0123456789abcdef';
const SECRET = '0123456789abcdef0123456789abcdef';

test('a secret that looks real is warned of once for each app, and not shown', async () => {
  const warnings: string[] = [];
  const { legacy, stable, get } = await openMock({ warn: (line) => warnings.push(line) });
  await legacy('wx1', SECRET);
  await legacy(APPID, 'any');
  expect(warnings).toEqual([]);
  await stable(false, APPID, SECRET);
  await legacy(APPID, SECRET);
  const login = {
    appid: `${APPID.slice(0, -1)}0`,
    secret: SECRET,
    js_code: 'c',
    grant_type: 'authorization_code',
  };
  await get('/sns/jscode2session', login);
  expect(warnings).toEqual([
    expect.stringMatching(/^wx0123456789abcdef sent a secret that looks real\. /),
    expect.stringMatching(/^wx0123456789abcde0 sent/),
  ]);
  expect(warnings.join()).not.toContain(SECRET);
});

test('without `warn` the line goes to `log`; one that fails stops nothing', async () => {
  const lines: string[] = [];
  const { legacy } = await openMock({ log: (line) => lines.push(line) });
  await legacy(APPID, SECRET);
  expect(lines).toContainEqual(expect.stringContaining('looks real'));
  const failing = await openMock({
    warn() {
      throw new Error('no');
    },
  });
  expect((await failing.legacy(APPID, SECRET)).access_token).toBeTypeOf('string');
});
