import { PARTS, type Part } from '../facts/page-facts.ts';
import { type FieldState, type PageState, unpackField } from '../lock/page-state.ts';
import type { SpecField } from '../spec/schema-fields.ts';
import { isStructure, typeFits, typeText } from './field-type.ts';
import type { PageTriple, Sides } from './page-comparison.ts';
import { deviationAbove, deviationOfObject, isGiven, type SpecPlace, specPlace } from './spec-place.ts';

/**
 * Compares the fields of a page, part by part.
 * @param elsewhere whether another page of the same call documents a field
 */
export function compareFields(triple: PageTriple, elsewhere: (part: Part, path: string) => boolean): Sides[] {
  const { docs, lock, spec } = triple;
  return PARTS.flatMap((part) => {
    const open = openStructures(docs, part);
    const isListed = (path: string) =>
      isGiven(spec, part, path) ||
      isInOtherPart(docs, part, path) ||
      elsewhere(part, path) ||
      pathsAbove(path).some((above) => open.has(above));
    // A part without a table leaves its fields open: there is nothing to compare with the spec.
    const own = docs[part] ? Object.keys(spec.parts[part]) : [];
    const paths = new Set([
      ...Object.keys(docs[part] ?? {}),
      ...Object.keys(lock?.[part] ?? {}),
      ...own.filter((path) => !isListed(path)),
    ]);
    return [...paths].flatMap((path) => compareField(triple, part, path));
  });
}

function compareField({ docs, lock, spec }: PageTriple, part: Part, path: string): Sides[] {
  const now = fieldState(docs, part, path);
  const before = fieldState(lock, part, path);
  const place = specPlace(spec, part, path, now?.type ?? '');
  // A page may list the same name under both headings; one of them is right.
  const isListedThere = place.elsewhere && docs[place.elsewhere]?.[path] !== undefined;
  const found: SpecPlace = isListedThere ? { covered: true } : place;
  const text = stateText(now ?? before);
  const presence = {
    aspect: 'presence',
    before: before && text,
    docs: now && text,
    spec: specText(found),
    fits: now ? Boolean(found.covered || (found.field && !found.elsewhere)) : !found.field,
    deviation: found.field?.deviation ?? deviationAbove(spec, part, path),
  } as const;
  // In a response, `required` is the spec's own finding; the docs mark only what a developer sends.
  const isSent = docs.kind === 'event' || part !== 'response';
  const inObject = { isSent, deviation: deviationOfObject(spec, part, path) };
  const aspects = now ? compareAspects(now, before ?? now, found.field, inObject) : [];
  const file = found.field?.file;
  return [presence, ...aspects].map((side) => ({
    subject: 'field',
    place: `${part}.${path}`,
    ...side,
    ...(file && { file }),
  }));
}

/**
 * What there is to report about a field that the docs have; a field new in the docs has no earlier state.
 * @param inObject whether a developer sends the object that it belongs to, and why that object deviates
 */
function compareAspects(
  now: FieldState,
  before: FieldState,
  field: SpecField | undefined,
  inObject: { isSent: boolean; deviation: string | undefined },
) {
  const deviation = field?.deviation;
  const isComparable = field && inObject.isSent && now.required !== undefined;
  return [
    {
      aspect: 'type',
      before: before.type,
      docs: now.type,
      spec: field && typeText(field),
      fits: !field || typeFits(now.type, field),
      deviation,
    },
    {
      aspect: 'required',
      before: requiredText(before.required),
      docs: requiredText(now.required),
      spec: field && requiredText(field.required),
      fits: !isComparable || field.required === now.required,
      deviation: deviation ?? inObject.deviation,
    },
    { aspect: 'content', before: before.digest, docs: now.digest, fits: true, deviation },
  ] as const;
}

function fieldState(page: PageState | undefined, part: Part, path: string): FieldState | undefined {
  const packed = page?.[part]?.[path];
  return packed === undefined ? undefined : unpackField(packed);
}

/** A call's input may be listed under the other heading; that is reported once, there. */
function isInOtherPart(docs: PageState, part: Part, path: string): boolean {
  if (part === 'response') return false;
  return docs[part === 'query' ? 'body' : 'query']?.[path] !== undefined;
}

/** The fields of a part for which the docs give only the name of their structure. */
function openStructures(docs: PageState, part: Part): Set<string> {
  const listed = Object.keys(docs[part] ?? {});
  const open = new Set(listed.filter((path) => isStructure(fieldState(docs, part, path)?.type ?? '')));
  for (const path of listed) for (const above of pathsAbove(path)) open.delete(above);
  return open;
}

/** `a.b` and `a` of `a.b.c`. */
function pathsAbove(path: string): string[] {
  const steps = path.split('.');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'));
}

function stateText(field: FieldState | undefined): string {
  return [field?.type, requiredText(field?.required)].filter(Boolean).join(', ');
}

function requiredText(required: boolean | undefined): string | undefined {
  return required === undefined ? undefined : required ? 'required' : 'optional';
}

function specText({ field, elsewhere, covered }: SpecPlace): string | undefined {
  if (covered) return 'in another form';
  return field && (elsewhere ? `in ${elsewhere}` : typeText(field));
}
