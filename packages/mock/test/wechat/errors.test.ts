import { expect, test } from 'vitest';
import { Refusal } from '../../src/engine/refusal.ts';
import { errcodeMessage, errorBody } from '../../src/wechat/errors.ts';

/** All that the mock answers by itself. */
const OWN = [
  -1, 40001, 40002, 40006, 40013, 40029, 40066, 40125, 40163, 40231, 40232, 40233, 40234, 40235, 40236, 40237,
  40238, 40239, 40240, 41001, 41002, 41004, 41005, 42001, 43001, 43002, 44001, 44002, 45001, 45002, 45009,
  45011, 47001, 61500, 61501, 87008, 87009,
];

test.each(OWN)('%i has a message in spec/errcodes', (errcode) => {
  expect(errcodeMessage(errcode), 'add the code to the general ones').not.toBe('undocumented error');
});

test('a code can mean something else in another section', () => {
  expect(errcodeMessage(61504, 'data-analysis')).not.toBe('undocumented error');
  expect(errcodeMessage(61504)).toBe(errcodeMessage(61504, 'data-analysis'));
});

test('a code that nobody documents still makes an error', () => {
  expect(errorBody(new Refusal(99999), 'user-login', 0)).toEqual({
    errcode: 99999,
    errmsg: expect.stringMatching(/^undocumented error rid: /),
  });
});

test('the request id begins with the time in hex, as WeChat’s do', () => {
  const { errmsg } = errorBody(new Refusal(40001), undefined, 0x61725984 * 1000);
  expect(errmsg).toMatch(/ rid: 61725984-[0-9a-f]{8}-[0-9a-f]{8}$/);
});

test('a hint stands before the request id', () => {
  expect(errorBody(new Refusal(47001, 'a must be b'), undefined, 0).errmsg).toMatch(
    /^data format error hint: \[a must be b\] rid: /,
  );
});
