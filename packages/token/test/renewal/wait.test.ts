import { expect, test } from 'vitest';
import { abortable, untilKnown } from '../../src/renewal/wait.ts';
import { Process, World } from '../simulation/world.ts';

test('a refused caller waits for 6 seconds at the longest, and for no timer once it knows', async () => {
  const world = new World(1);
  const { clock } = new Process(world);
  let ended = 0;
  const end = () => void ended++;
  void untilKnown(clock, new Promise(() => {})).then(end);
  await world.runUntil(5_900);
  expect(ended).toBe(0);
  await world.runUntil(6_100);
  expect(ended).toBe(1);
  await untilKnown(clock, Promise.resolve());
  await expect(untilKnown(clock, Promise.reject(new Error('down')))).rejects.toThrow('down');
});

test('a caller that gives up is told so at once, before or in the middle, and the work goes on', async () => {
  const early = AbortSignal.abort();
  await expect(abortable(new Promise(() => {}), early)).rejects.toMatchObject({ code: 'WEAPP_ABORT' });
  const controller = new AbortController();
  let arrive = (_: string) => {};
  const work = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  const [patient, impatient] = [new AbortController().signal, controller.signal].map((signal) =>
    abortable(work, signal),
  );
  controller.abort();
  await expect(impatient).rejects.toMatchObject({
    code: 'WEAPP_ABORT',
    message: expect.stringContaining('token.get'),
  });
  arrive('t1');
  expect(await patient).toBe('t1');
});
