import { test } from 'vitest';
import { anyFigures } from '../figures/any-figures.ts';
import { leavesBoundedRest } from '../figures/bounded-rest.ts';
import { countedByUser } from '../figures/counted-by-user.ts';

anyFigures(12);
countedByUser(8);

test('ten years of days, and many apps, leave a bounded rest', () => leavesBoundedRest(3, 210));
