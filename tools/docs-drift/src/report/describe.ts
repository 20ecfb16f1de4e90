import type { Difference } from '../compare/difference.ts';
import type { OutdatedDeviation } from '../compare/outdated-deviations.ts';
import { changeOf } from './change.ts';

/** Says a difference in a sentence, without the file. */
export function describe(difference: Difference): string {
  const { subject, aspect, departs, deviation } = difference;
  const isText = aspect === 'content' && (subject === 'text' || subject === 'field' || subject === 'errcode');
  const sentence = isText
    ? rewordedText(difference)
    : aspect === 'presence'
      ? presence(difference)
      : content(difference);
  return departs && deviation !== undefined
    ? `${sentence}; on purpose, so far: ${deviation.trim()}`
    : sentence;
}

/** Says that a reason is outdated, without the file. */
export function describeOutdated({ place, deviation }: OutdatedDeviation): string {
  return `x-docs-deviation can go, docs and spec agree on ${place} now: ${deviation.trim()}`;
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
        : `the text on ${place}`;
  return `${what} changed in the docs: read again`;
}

function content(difference: Difference): string {
  const { subject, place, before, docs, spec, changed, departs } = difference;
  if (subject === 'values') return values(difference);
  const label = subject === 'field' ? place : subject;
  const past = changed ? ` (before: ${before ?? 'nothing'})` : '';
  const other = departs ? `the spec says ${spec ?? 'nothing'}` : 'the spec agrees';
  return `${label}: the docs say ${docs ?? 'nothing'}${past}, ${other}`;
}

/** Lists may be long: only what differs is told. */
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
