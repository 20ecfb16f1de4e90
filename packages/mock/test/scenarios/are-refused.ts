import { expect, test } from 'vitest';
import { parseScenarios } from '../../src/scenarios/file.ts';

export const flaw = (text: string) =>
  parseScenarios(text, 'a.yaml').then(String, (error: Error) => error.message);

type Wrong = [text: string, message: RegExp];

/** A list so deep, and lists of so many aliases. */
export const endless = (count: number): Wrong[] => [
  [`rules: ${'['.repeat(count)}`, /^a\.yaml:/],
  [
    `a: &a [x]\nrules:\n${'  - [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n'.repeat(Math.min(count, 100))}`,
    /^a\.yaml:/,
  ],
];

export function areRefused(texts: Wrong[]): void {
  test.each(texts)('%j is refused', async (text, message) => {
    expect(await flaw(text)).toMatch(message);
  });
}
