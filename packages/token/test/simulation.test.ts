import { scenarios } from './simulation/scenarios.ts';

// A part of what test/faults/simulation.test.ts runs, by the same seeds.
scenarios([1, 2], [1], {
  bad: [40],
  services: [
    [1, 1],
    [3, 40],
  ],
});
