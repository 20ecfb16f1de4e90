// A process of a fleet. It reads its orders from the command line:
//   count <place> <rounds>  adds one under the lock, so many times
//   hold <place> <ttl>      takes the lock, says so, and never gives it back
import { openStore } from './open-store.ts';

const [order, place = '', number = ''] = process.argv.slice(2);
const { store, close } = await openStore(JSON.parse(place));
const pause = () => new Promise((resolve) => setTimeout(resolve, 3 + 10 * Math.random()));

async function locked(ttl: number) {
  for (;;) {
    const lock = await store.lock('shared', ttl);
    if (lock) return lock;
    await pause();
  }
}

if (order === 'count') {
  for (let round = 0; round < Number(number); round++) {
    const lock = await locked(20_000);
    const count = Number((await store.read('shared'))?.value ?? 0);
    if (!(await lock.write(`${count + 1}`))) throw new Error('The write was refused.');
    await lock.release();
  }
  await close();
} else {
  const lock = await locked(Number(number));
  console.log(`locked ${lock.fence}`);
  setInterval(() => {}, 60_000);
}
