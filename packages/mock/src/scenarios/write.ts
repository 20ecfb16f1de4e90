import type { Rule, Step } from '../control/rule.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';

/** A rule in the file format. What a test's function decides cannot be written: `hasFunction` tells. */
export function writeScenario({ steps, when, ...rule }: Rule): Scenario & { hasFunction?: true } {
  const hasFunction = when !== undefined || steps.some(({ answer }) => typeof answer === 'function');
  return { ...rule, steps: steps.map(writeStep), ...(hasFunction ? { hasFunction } : {}) };
}

function writeStep({ answer, ...step }: Step): ScenarioStep {
  if (answer === undefined || typeof answer === 'function') return step;
  if (answer instanceof Uint8Array) return { ...step, bytes: Buffer.from(answer).toString('base64') };
  return { ...step, answer };
}
