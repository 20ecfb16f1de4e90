import { describe } from '../engine/check.ts';
import type { Diagnostic } from '../engine/prism.ts';
import type { Violation } from './contract-error.ts';

/** Turns Prism's diagnostics for one side of an exchange into violations. */
export const toViolation =
  (side: 'request' | 'response') =>
  (problem: Diagnostic): Violation => {
    const { path } = problem;
    const name = path.slice(1).join('.');
    const text = describe(problem);
    const message = name && text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;
    return { where: [side, ...path].join('.'), message };
  };
