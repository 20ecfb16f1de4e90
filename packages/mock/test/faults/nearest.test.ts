import { test } from 'vitest';
import { findMisspelt } from '../engine/find-misspelt.ts';

test('each path of the spec is found from a misspelt one', () => findMisspelt(1));
