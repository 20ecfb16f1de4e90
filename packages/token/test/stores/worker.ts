// A process of a fleet: <place> <rounds> <ttl>. It adds one under the lock, so many times. With a ttl it then takes
// the lock, says its fence and since when at the earliest, and never gives it back.
import { openStore } from './open-store.ts';
import { patiently } from './patiently.ts';

const [place = '', rounds, ttl] = process.argv.slice(2);
const { store, close } = await openStore(JSON.parse(place), 50_000);

async function locked(ttl: number) {
  for (;;) {
    const since = performance.timeOrigin + performance.now();
    const lock = await patiently(() => store.lock('shared', ttl));
    if (lock) return { lock, since };
    await new Promise((resolve) => setTimeout(resolve, 3 + 10 * Math.random()));
  }
}

for (let round = 0; round < Number(rounds); round++) {
  const { lock } = await locked(600_000);
  const count = Number((await patiently(() => store.read('shared')))?.value ?? 0);
  if (!(await patiently(() => lock.write(`${count + 1}`)))) throw new Error('The write was refused.');
  await patiently(() => lock.release());
}
if (Number(ttl)) {
  const { lock, since } = await locked(Number(ttl));
  console.log(`locked ${lock.fence} ${since}`);
  setInterval(() => {}, 60_000);
} else {
  await close();
}
