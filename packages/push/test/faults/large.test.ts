// Parts of this run in the tests of request/ and seen/ too.
import { test } from 'vitest';
import { foundAtLength, takesNoSquare } from '../request/found-at-length.ts';
import { takesLittleInPieces } from '../request/in-pieces.ts';
import { answersTakeLittle } from '../seen/answers.ts';

test('an encrypted field of 12 MB is found in JSON and XML', () => foundAtLength(12_000_000));

test('20,000 answers take a fifth of the 20 MB that are documented for 100,000', () =>
  answersTakeLittle(20_000));

test('a body of 1 MB in pieces of one byte takes a few times its size', () => takesLittleInPieces(1_000_000));

takesNoSquare(300_000);
