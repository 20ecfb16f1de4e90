import type { Measured } from './measure.ts';
import { compiles, works } from './table.ts';

/** What a run prints about a project: one line, and below it everything that failed. */
export function report(measured: Measured): string {
  const { tool, version, refused, errors, ms } = measured;
  const took = `${(ms / 1000).toFixed(1)} s`.padStart(7);
  const head = `${took}  ${tool} ${version}: `;
  if (refused) return `${head}did not take the document: ${refused}`;
  const compiled = errors ? `compiles: ${compiles(errors)}; ` : '';
  return [
    `${head}${compiled}${works(measured)}`,
    ...details(measured).map((line) => `           ${line}`),
  ].join('\n');
}

function details({ errors = [], checked }: Measured): string[] {
  return [
    ...errors.slice(0, 10),
    ...checked.steps.flatMap(([name, failure]) => (failure ? [`${name}: ${failure}`] : [])),
    ...outdated(checked).map((text) => `No longer true: ${text}`),
  ];
}

/** Notes about a tool that its project could not confirm. */
export const outdated = ({ notes }: Measured['checked']): string[] =>
  notes.flatMap(([text, holds]) => (holds ? [] : [text]));
