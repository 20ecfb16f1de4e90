import { scenarios } from '../simulation/scenarios.ts';

// SEED=123 repeats one run; SEEDS=5000 makes a longer search.
const seeds = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: Number(process.env.SEEDS ?? 20) }, (_, index) => index + 1);

scenarios(seeds, seeds.slice(0, process.env.SEEDS ? undefined : 3), {
  bad: [40, 100],
  services: [
    [1, 1],
    [1, 40],
    [3, 40],
  ],
});
