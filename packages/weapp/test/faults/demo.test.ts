import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const demo = join(import.meta.dirname, '../../demo/main.ts');

test('the demo runs against the mock server, prints its tables, writes a report and exits with 0', async () => {
  const { WEAPP_APPID, WEAPP_SECRET, ...env } = process.env;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [demo], { env });

  expect(stderr).toBe('');
  for (const name of [
    'code2Session',
    'getPaidUnionid',
    'getStableAccessToken',
    'getDailyRetain',
    'getWeeklyRetain',
    'getMonthlyRetain',
    'getDailyVisitTrend',
    'getDailySummary',
  ]) {
    expect(stdout).toContain(name);
  }
  expect(stdout).toMatch(/GET \/sns\/jscode2session +1\n/);
  expect(stdout).toMatch(/POST \/cgi-bin\/stable_token +1\n/);
  expect(stdout).toMatch(/POST \/datacube\/getweanalysisappiddailyretaininfo +7\n/);
  const [report = ''] = stdout.match(/\S+report\.html/) ?? [];
  expect(await readFile(report, 'utf8')).toMatch(/^<!doctype html>[\s\S]*Demo[\s\S]*<\/html>\n$/);
  await rm(dirname(report), { recursive: true });
  expect(stdout).not.toMatch(/NaN|undefined|access_token=/);
});

test('the demo speaks the language of the environment', async () => {
  const { WEAPP_APPID, WEAPP_SECRET, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [demo], {
    env: { ...env, LC_ALL: 'zh_CN.UTF-8' },
  });
  const [report = ''] = stdout.match(/\S+report\.html/) ?? [];
  expect(await readFile(report, 'utf8')).toContain('<html lang="zh-CN"');
  await rm(dirname(report), { recursive: true });
  expect(stdout).toContain('最近 7 天新增用户的留存（getDailyRetain）');
  expect(stdout).not.toMatch(/\b(?:of|the|last|users)\b/);
});
