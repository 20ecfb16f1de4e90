// A part of this runs in hostile.test.ts too.
import { bodies } from '../bodies.ts';

bodies(5_000);
