// The parts of Prism that are published inside of the package, against the whole of it.

import { test } from 'vitest';
import { expectSame } from '../engine/same-as-prism.ts';

test('the engine reads every operation, and finds in a request without anything, what Prism does', () =>
  expectSame(1));
