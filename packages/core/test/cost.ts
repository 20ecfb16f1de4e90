/**
 * CPU time of work on an input four times as long, over that of the input as it is: 4 where the time is linear, 16
 * where it is quadratic. CPU time, because others use the machine as well.
 */
export async function growth(work: (length: number) => unknown, length: number): Promise<number> {
  const cost = async (n: number) => {
    const before = process.cpuUsage();
    await work(n);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await cost(length / 4);
  let [one, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let ratio = 4;
  // The least of some: what a collector of garbage or a cold cache adds, it does not add each time.
  for (let round = 0; round < 5; round++) {
    one = Math.min(one, await cost(length));
    four = Math.min(four, await cost(length * 4));
    // What is over in 40 ms is no slower than linear in anybody's eyes, and too short to compare.
    ratio = four < 40 ? 4 : four / Math.max(one, 5);
    if (ratio < 7) break;
  }
  return ratio;
}
