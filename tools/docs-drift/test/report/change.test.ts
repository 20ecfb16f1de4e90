import { expect, test } from 'vitest';
import type { Difference } from '../../src/compare/difference.ts';
import { changeOf, signOf } from '../../src/report/change.ts';

const difference = (parts: Partial<Difference>): Difference => ({
  section: 's',
  page: 's/p',
  name: 'n',
  file: 'spec/paths/s/n.yaml',
  subject: 'field',
  place: 'body.a',
  aspect: 'presence',
  changed: true,
  departs: false,
  ...parts,
});

test.each([
  [{ docs: 'string' }, 'added', '+'],
  [{ before: 'string' }, 'removed', '-'],
  [{ docs: 'string', changed: false }, 'missing in the spec', '+'],
  [{ spec: 'string', changed: false }, 'only in the spec', '-'],
  [{ aspect: 'type', before: 'a', docs: 'b' }, 'retyped', '~'],
  [{ aspect: 'required', docs: 'required' }, 'made required', '~'],
  [{ aspect: 'required', docs: 'optional' }, 'made optional', '~'],
  [{ aspect: 'type', docs: 'b', changed: false }, 'different in the spec', '~'],
  [{ aspect: 'content', subject: 'title' }, 'changed', '~'],
  [{ aspect: 'content', subject: 'docs page' }, 'moved', '~'],
] as const)('%j is %s', (parts, change, sign) => {
  expect([changeOf(difference(parts)), signOf(difference(parts))]).toEqual([change, sign]);
});
