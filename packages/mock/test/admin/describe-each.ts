import { expect } from 'vitest';
import { operationNames } from '../../src/engine/operation-names.ts';
import { createControl } from './control.ts';

/** What the mock tells of each `step`th operation: it has an example, answers and errcodes. */
export async function describeEach(url: string, step: number): Promise<void> {
  const control = createControl(url);
  for (const id of operationNames.filter((_, index) => index % step === 0)) {
    const { status, body } = await control('GET', `/operations/${id}`);
    expect([status, body.id, typeof body.description, body.docs]).toEqual([
      ...[200, id, 'string'],
      expect.stringMatching(/^https:\/\/developers\.weixin\.qq\.com\//),
    ]);
    if (!body.binary) expect(body.examples).toHaveProperty('success');
  }
}
