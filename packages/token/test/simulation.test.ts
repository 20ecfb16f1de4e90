import { scenarios } from './simulation/scenarios.ts';

// A part of what test/faults/simulation.test.ts runs, by the same seeds.
scenarios([1, 2], [1]);
