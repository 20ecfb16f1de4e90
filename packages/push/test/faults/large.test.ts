// Parts of this run in hostile.test.ts and the tests of request/ and seen/ too.
import { describe, test } from 'vitest';
import { refuses } from '../refuses.ts';
import { foundAtLength, takesNoSquare } from '../request/found-at-length.ts';
import { takesLittleInPieces } from '../request/in-pieces.ts';
import { answersTakeLittle } from '../seen/answers.ts';
import { takesPieces, tooLarge } from '../too-large.ts';
import { request } from '../wechat.ts';

test('an encrypted field of 12 MB is found in JSON and XML', () => foundAtLength(12_000_000));

test('20,000 answers take a fifth of the 20 MB that are documented for 100,000', () =>
  answersTakeLittle(20_000));

test('a body of 1 MB in pieces of one byte takes a few times its size', () => takesLittleInPieces(1_000_000));

takesNoSquare(300_000);

describe.each(['plain', 'secure'] as const)('from a sender that knows the token, in %s mode', (mode) => {
  test.each(tooLarge(100_000))('%s', async (_, body) =>
    refuses(await request(body, { mode }), 'format', 400, { mode }),
  );
});

test('100,000 pieces of text in one element take no time by the square of their number', () =>
  takesPieces(100_000));
