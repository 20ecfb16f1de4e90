import type { Kind, Step } from './kind.ts';
import { keptName } from './request.ts';
import { requestShape } from './shape.ts';

// Both are made once for all mocks: a test file may make a thousand.

type Plan = ReadonlyMap<string, readonly { row: Kind; step: Step }[]>;

const plans = new WeakMap<readonly Kind[], Plan>();

/** The steps by operation, in the order of the rows. */
export function planOf(rows: readonly Kind[]): Plan {
  const known = plans.get(rows);
  if (known) return known;
  const plan = new Map<string, { row: Kind; step: Step }[]>();
  for (const row of rows)
    for (const [operation, doing] of Object.entries(row.steps))
      plan.set(operation, [...(plan.get(operation) ?? []), ...[doing].flat().map((step) => ({ row, step }))]);
  plans.set(rows, plan);
  return plan;
}

const sentByRow = new WeakMap<Kind, ReadonlySet<string>>();

/** The fields that requests may set, by their kept names: one that none has set is not taken from an example. */
export function sentFields(row: Kind): ReadonlySet<string> {
  const known = sentByRow.get(row);
  if (known) return known;
  const sent = new Set<string>();
  for (const [operation, doing] of Object.entries(row.steps)) {
    for (const step of [doing].flat()) {
      if (step.does !== 'create' && step.does !== 'change') continue;
      const { fields } = requestShape(operation, step.from ?? step.each ?? '');
      for (const name of fields.keys()) sent.add(keptName(row, name));
    }
  }
  sentByRow.set(row, sent);
  return sent;
}
