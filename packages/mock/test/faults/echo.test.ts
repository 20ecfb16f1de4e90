// What a request names comes back, in every operation whose answer repeats it.
import { test } from 'vitest';
import { expectEchoes } from '../wechat/expect-echoes.ts';

test('with other ids, every answer still keeps to the spec', () => expectEchoes(1));
