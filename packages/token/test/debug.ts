import { Fleet } from './simulation/fleet.ts';

const [seed, scenario, from, to] = [
  Number(process.argv[2]),
  JSON.parse(process.argv[3]!),
  Number(process.argv[4]),
  Number(process.argv[5]),
];
const fleet = new Fleet(seed, scenario);
const log = (...a: unknown[]) => {
  const m = fleet.world.now / 60000;
  if (m >= from && m <= to) console.log(m.toFixed(4), ...a);
};
(globalThis as any).simlog = log;
await fleet.run();
console.log(
  fleet.faults,
  fleet.wechat.forcedAt.map((t) => Math.round(t / 60000)),
  fleet.recoveries.map((t) => Math.round(t / 60000)),
  fleet.ends,
);
if (process.argv[6]) {
  fleet.faults.length = 0;
  await fleet.recover();
  console.log(
    fleet.faults,
    fleet.members.map((m) => [
      m.process.isAsleep,
      m.process.isDead,
      m.manager.remaining(),
      m.manager.stats(),
    ]),
  );
}
