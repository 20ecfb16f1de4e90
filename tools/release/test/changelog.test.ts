import type { ModCompWithPackage, NewChangesetWithCommit, VersionType } from '@changesets/types';
import { expect, it } from 'vitest';
import changelog, { getDependencyReleaseLine, getReleaseLine } from '../src/changelog.ts';

const changeset = (summary: string): NewChangesetWithCommit => ({ id: 'x', summary, releases: [] });
const released = (name: string, oldVersion: string, newVersion: string): ModCompWithPackage => ({
  ...{ name, oldVersion, newVersion, type: 'minor' as VersionType, changesets: [] },
  ...{ packageJson: { name, version: newVersion }, dir: '/' },
});

it('makes an item of a changeset, with all its paragraphs', async () => {
  const line = await getReleaseLine(changeset('\nFirst\nline.\r\n\r\n第二段。\n'), 'minor', null);
  expect(line).toBe('- First\n  line.\n\n  第二段。');
});

it('says in one line which versions a release uses', async () => {
  const updated = [
    released('weapp-openapi', '1.0.0', '1.1.0'),
    released('@weapp-openapi/core', '1.2.0', '2.0.0'),
  ];
  expect(await getDependencyReleaseLine([changeset('Something.')], updated, null)).toBe(
    '- Uses `@weapp-openapi/core` 2.0.0, `weapp-openapi` 1.1.0. 依赖更新为：`@weapp-openapi/core` 2.0.0、`weapp-openapi` 1.1.0。',
  );
});

it('is silent about dependencies on their first release, and without any', async () => {
  expect(await getDependencyReleaseLine([], [released('@weapp-openapi/core', '0.0.0', '1.0.0')], null)).toBe(
    '',
  );
  expect(await getDependencyReleaseLine([], [], null)).toBe('');
});

it('is what changesets loads', () => {
  expect(changelog).toEqual({ getReleaseLine, getDependencyReleaseLine });
});
