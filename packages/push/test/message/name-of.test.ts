import { expect, test } from 'vitest';
import { nameOf } from '../../src/message/name-of.ts';

test.each([
  [{ Event: 'new_event', MsgType: 'event' }, 'new_event'],
  [{ Event: '', MsgType: 'voice' }, 'voice'],
  [{ Event: 7 }, '7'],
  [{}, 'unknown'],
  [{ Event: '\u540d\u5b57 \u{1f600}' }, '\u540d\u5b57 \u{1f600}'],
  [{ Event: 'a\nb\u001b[31m\u202ec\u2028' }, 'a\\u{a}b\\u{1b}[31m\\u{202e}c\\u{2028}'],
  [{ Event: 'x'.repeat(10_000) }, 'x'.repeat(100)],
])('%j', (message, name) => expect(nameOf(message)).toBe(name));
