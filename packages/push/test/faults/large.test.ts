// Parts of this run in request/encrypted-field.test.ts and seen/store.test.ts too.
import { test } from 'vitest';
import { foundAtLength } from '../request/found-at-length.ts';
import { answersTakeLittle } from '../seen/answers.ts';

test('an encrypted field of 12 MB is found in JSON and XML', () => foundAtLength(12_000_000));

test('20,000 answers take a fifth of the 20 MB that are documented for 100,000', () =>
  answersTakeLittle(20_000));
