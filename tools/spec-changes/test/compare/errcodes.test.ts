import { expect, test } from 'vitest';
import { compareErrcodes, type ErrcodeList } from '../../src/compare/errcodes.ts';
import { ERRCODES } from '../bundle.ts';

const told = (edit: (list: ErrcodeList) => void, backwards = false) => {
  const edited = structuredClone(ERRCODES);
  edit(edited);
  const [before, after] = backwards ? [edited, ERRCODES] : [ERRCODES, edited];
  return compareErrcodes(before, after).map(
    ({ level, kind, section, place }) => `${level} ${kind} ${section} ${place}`,
  );
};

test('the real list has no changes against itself', () => {
  expect(told(() => {})).toEqual([]);
});

test('an errcode of a section', () => {
  const edit = (list: ErrcodeList) => delete list.sections['user-info']?.['1000'];
  expect(told(edit)).toEqual(['major errcode-unexplained user-info 1000']);
  expect(told(edit, true)).toEqual(['minor errcode-explained user-info 1000']);
});

test('whether repeating helps, and texts', () => {
  const edit = (list: ErrcodeList) => {
    const entry = list.general['45011'];
    if (entry) Object.assign(entry, { retryable: !entry.retryable, remedy: 'Wait.' });
  };
  const both = ['minor errcode-retryable-changed general 45011', 'patch errcode-text-changed general 45011'];
  expect(told(edit)).toEqual(both);
  expect(told(edit, true)).toEqual(both);
});
