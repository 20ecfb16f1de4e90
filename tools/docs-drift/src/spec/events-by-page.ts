import type { SpecOperation } from './operation.ts';
import { mergeField, type SpecFields } from './schema-fields.ts';

/**
 * Puts the events of one page together: it has one table for all of them, and `Event` distinguishes them. What the
 * page says must be true for any of them, as with the choices of a `oneOf`.
 */
export function eventsByPage(events: SpecOperation[]): SpecOperation[] {
  const pages = new Map<string, SpecOperation>();
  for (const event of events) {
    const page = event.address ?? event.file;
    const others = pages.get(page);
    pages.set(page, others ? together(others, event) : event);
  }
  return [...pages.values()];
}

function together(one: SpecOperation, other: SpecOperation): SpecOperation {
  const deviation = one.deviation ?? other.deviation;
  return {
    ...one,
    name: `${one.name}, ${other.name}`,
    siblings: [...(one.siblings ?? []), other.file],
    messages: [...(one.messages ?? []), ...(other.messages ?? [])],
    parts: {
      query: allFields(one.parts.query, other.parts.query),
      body: allFields(one.parts.body, other.parts.body),
      response: allFields(one.parts.response, other.parts.response),
    },
    deviations: { ...other.deviations, ...one.deviations },
    ...(deviation !== undefined && { deviation }),
  };
}

function allFields(one: SpecFields, other: SpecFields): SpecFields {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const entries = [...names].map((name) => {
    const fields = [one[name], other[name]].filter((field) => field !== undefined);
    const required = fields.length === 2 && fields.every((field) => field.required);
    return [name, { ...fields.reduce(mergeField), required }] as const;
  });
  return Object.fromEntries(entries);
}
