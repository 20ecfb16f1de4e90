import { test } from 'vitest';
import { leavesBoundedRest } from '../figures/bounded-rest.ts';

test('ten years of days, and many apps, leave a bounded rest', () => leavesBoundedRest(3));
