import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../src/run.ts';
import { Edited, PART } from './bundle.ts';

let root: string;
const write = (file: string, value: unknown) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), typeof value === 'string' ? value : JSON.stringify(value));
};

/** A repository with a part of the real bundle, in which a field has become required. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'weapp-run-'));
  for (const folder of ['spec', 'packages/core', 'packages/push'])
    write(`${folder}/package.json`, { version: '0.3.0' });
  const { document, ...edited } = editedBundle();
  write('spec/dist/openapi.json', document);
  write('before.json', edited.before);
  mkdirSync(join(root, '.changeset'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function editedBundle() {
  const edited = new Edited();
  edited.schema('GetPhoneNumberRequest').required?.push('openid');
  return { document: edited.document, before: PART };
}

async function spoken(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    root,
    stdout: { write: (text: string | Uint8Array) => out.push(String(text)) > 0 },
    stderr: { write: (text: string | Uint8Array) => err.push(String(text)) > 0 },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const before = () => ['--from', join(root, 'before.json')];

test('the report, in both languages and for programs', async () => {
  const english = await spoken(...before());
  expect(english).toMatchObject({ code: 0, err: '' });
  expect(english.out).toContain('before.json to the working tree\n\n## Breaking changes\n\n### user-info\n');
  const chinese = await spoken(...before(), '--language', 'zh');
  expect(chinese.out).toMatch(/^# 从 .*before\.json 到 工作区\n\n## 不兼容的改动\n/);
  const json = await spoken(...before(), '--json');
  expect(JSON.parse(json.out).changes).toEqual([
    {
      level: 'major',
      kind: 'became-required',
      operationId: 'getPhoneNumber',
      section: 'user-info',
      place: 'request.openid',
      en: '`request.openid` is now required.',
      zh: '`request.openid` 改为必填。',
    },
  ]);
});

test('--check reads the changesets', async () => {
  const none = await spoken('--check', ...before());
  expect(none).toMatchObject({ code: 1, out: '' });
  expect(none.err).toContain(
    '@weapp-openapi/core needs minor, but has no changeset:\n  major: getPhoneNumber:',
  );

  write(
    '.changeset/one.md',
    '---\n"@weapp-openapi/spec": patch\n"@weapp-openapi/core": minor\n---\n\nOpenid.\n',
  );
  const one = await spoken('--check', ...before(), '--language', 'zh');
  expect(one.code).toBe(1);
  expect(one.err).toContain('@weapp-openapi/spec 需要 minor，changeset 却是 patch：');
  expect(one.err).not.toContain('@weapp-openapi/core');

  write('.changeset/two.md', '---\n"@weapp-openapi/spec": minor\n---\n\nOpenid.\n');
  expect(await spoken('--check', ...before())).toMatchObject({ code: 0, err: '' });
});

test('what cannot be read is exit code 2, in the language asked for', async () => {
  const { code, out, err } = await spoken('--from', 'no-such-branch', '--language', 'zh');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('spec:changes: no-such-branch 不是文件、目录、版本号，也不是提交。\n');
  expect(await spoken('--help')).toMatchObject({ code: 0, err: '' });
});
