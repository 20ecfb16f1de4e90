import { expect, it } from 'vitest';
import { home } from '../weapp.ts';

const { weapp } = home();
const replies = async (line: string) =>
  (await weapp(['complete', '--', line])).out.split('\n').filter(Boolean);

it.each([
  ['weapp ca', ['call']],
  ['weapp call getDailyR', ['getDailyRetain']],
  ['weapp call getdailyr', ['getDailyRetain']],
  ['weapp call getDailyRetain ', ['begin_date=', 'end_date=']],
  ['weapp call getDailyRetain begin_date=1 ', ['end_date=']],
  ['weapp --lang zh call --json getDailyRetain end', ['end_date=']],
  ['weapp call -d file getDailyRetain end', ['end_date=']],
  ['weapp call getUnlimitedQRCode env_version=t', ['env_version=trial']],
  ['weapp call getUnlimitedQRCode is_hyaline=', ['is_hyaline=true', 'is_hyaline=false']],
  ['weapp call uploadTempMedia me', ['media=@']],
  ['weapp call getDailyRetain -d ', []],
  ['weapp call nothing ', []],
  ['weapp docs user_info_mod', ['user_info_modified']],
  ['weapp analysis ta', ['table']],
  ['weapp analysis table re', ['retention']],
  ['weapp analysis table --by w', ['week']],
  ['weapp completion z', ['zsh']],
  ['weapp token ', ['get', 'status']],
  ['weapp call --base', ['--base-url']],
])('%s', async (line, expected) => {
  expect(await replies(line)).toEqual(expected);
});

it('knows the profiles', async () => {
  await weapp(['login', '--no-check', '--profile', 'shop', '--appid', 'wx1', '--secret-stdin'], {
    stdin: 's',
  });
  expect(await replies('weapp --profile ')).toEqual(['shop']);
});

it('prints a script for each shell', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out } = await weapp(['completion', shell]);
    expect(code).toBe(0);
    expect(out).toContain('weapp complete -- ');
  }
  expect(await weapp(['completion', 'csh'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('bash, zsh, fish'),
  });
});
