import type { Difference } from '../compare/difference.ts';
import { isKnownType } from '../compare/field-type.ts';
import type { OutdatedDeviation } from '../compare/outdated-deviations.ts';
import type { Unreadable } from '../source/pages.ts';
import { changeOf } from './change.ts';

/** Describes a difference in a sentence, without the file. */
export function describe(difference: Difference): string {
  const { subject, aspect, departs, deviation } = difference;
  if (subject === 'guide') return guide(difference);
  const sentence =
    aspect === 'content' && WORDS.has(subject)
      ? rewordedText(difference)
      : aspect === 'presence'
        ? presence(difference)
        : content(difference);
  const reason = departs && deviation !== undefined ? `; deliberate so far: ${oneLine(deviation)}` : '';
  return `${sentence}${whereabouts(difference)}${reason}`;
}

/** For these, the lock has a digest instead of the content. */
const WORDS = new Set<Difference['subject']>(['text', 'field', 'errcode', 'meanings']);

/** A reason of several lines would break the report's lines. */
const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Guides are read by people: what they say is in the spec's descriptions and in code. */
function guide({ page, place, before, docs, also = [] }: Difference): string {
  const what = before === undefined ? 'is new in' : docs === undefined ? 'is gone from' : 'changed in';
  return `${place === '' ? `the page ${page}` : `${page}, ${place}`} ${what} the docs: read again${seeAlso(also)}`;
}

const seeAlso = (files: string[]) => (files.length > 0 ? `; see also ${files.join(', ')}` : '');

/** Says which operation it is about, if the files do not, and which other pages changed in the same way. */
function whereabouts({ component, sharedBy, usedIn, alike, also = [] }: Difference): string {
  if (component !== undefined) return ` (in ${component}, which ${sharedBy} operations share)`;
  if (usedIn !== undefined) return ` (used in ${usedIn})`;
  if (alike === undefined) return seeAlso(also);
  const files = alike.map(({ file }) => file);
  const more = files.length > SHOWN ? ` and ${files.length - SHOWN} more, listed by --json` : '';
  return `; ${files.length} other pages changed in the same way: ${files.slice(0, SHOWN).join(', ')}${more}`;
}

const SHOWN = 5;

/** Says that a reason is outdated, without the file. */
export function describeOutdated({ place, deviation }: OutdatedDeviation): string {
  return `x-docs-deviation can be removed, docs and spec now agree on ${place}: ${oneLine(deviation)}`;
}

/** Says why a page could not be read, and what was written from it. */
export function describeUnreadable({ reason, file }: Unreadable): string {
  return file === undefined ? reason : `${reason} ${file} was written from it.`;
}

function presence(difference: Difference): string {
  const { subject, place, page, docs, before, spec, departs } = difference;
  const detail = docs ?? before ?? spec;
  const isWhole = subject === 'endpoint' || subject === 'event';
  const what = isWhole
    ? `${subject} ${detail} (page ${page || 'unknown'})`
    : subject === 'errcode'
      ? `errcode ${place}`
      : `${place} (${detail})`;
  const inSpec = spec === undefined ? 'not in the spec' : `${spec} in the spec`;
  const todo = spec !== undefined || !isWhole ? '' : TODO[subject];
  switch (changeOf(difference)) {
    case 'added':
      return `${what} is new in the docs, ${departs ? inSpec : 'the spec has it'}${todo}`;
    case 'removed':
      return `${what} is gone from the docs, ${departs ? 'still' : 'and not'} in the spec`;
    case 'missing in the spec':
      return `${what} is ${inSpec}${todo}`;
    default:
      return `${what} is in the spec, not in the docs`;
  }
}

const TODO = { endpoint: ': write it, beginning with --new', event: ': write it as a webhook' };

function rewordedText({ subject, place }: Difference): string {
  const what =
    subject === 'text'
      ? `the page's ${place}`
      : subject === 'errcode'
        ? `the message of errcode ${place}`
        : subject === 'meanings'
          ? `the meanings of the legal values of ${place}`
          : `the text on ${place}`;
  return `${what} changed in the docs: read again`;
}

function content(difference: Difference): string {
  const { subject, aspect, place, before, docs, spec, changed, departs } = difference;
  if (subject === 'values') return values(difference);
  const label = subject === 'field' ? place : subject;
  const past = changed ? ` (before: ${before ?? 'nothing'})` : '';
  // An unknown type contradicts nothing, but that does not mean that the spec agrees.
  const isTold = departs || (aspect === 'type' && docs !== undefined && docs !== '-' && !isKnownType(docs));
  const other = isTold ? `the spec says ${spec ?? 'nothing'}` : 'the spec agrees';
  return `${label}: the docs say ${docs ?? 'nothing'}${past}, ${other}`;
}

/** Lists may be long: only what differs is reported. */
function values({ place, before, docs, spec, changed, departs }: Difference): string {
  const news = changed ? [...listed('added', docs, before), ...listed('removed', before, docs)] : [];
  const open =
    spec === undefined
      ? [`the spec has no enum (docs: ${docs ?? 'nothing'})`]
      : [...listed('the spec lacks', docs, spec), ...listed('only in the spec:', spec, docs)];
  const own = departs ? open : changed && spec !== undefined ? ['the spec agrees'] : [];
  return `legal values of ${place}: ${[...news, ...own].join('; ')}`;
}

function listed(label: string, list: string | undefined, other: string | undefined): string[] {
  const known = new Set(other?.split(', '));
  const left = (list?.split(', ') ?? []).filter((value) => !known.has(value));
  return left.length > 0 ? [`${label} ${left.join(', ')}`] : [];
}
