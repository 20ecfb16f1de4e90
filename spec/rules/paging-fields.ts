import { fields } from './operation-fields.ts';
import type { Context, Operation, Rule } from './redocly.ts';

const STYLES: unknown[] = ['offset', 'page', 'cursor'];
const REQUEST = ['position', 'size'];
const RESPONSE = ['items', 'total', 'pages', 'next', 'more'];
const KEYS = ['style', 'first', 'maximum', ...REQUEST, ...RESPONSE];

/**
 * `x-paging` names fields that request and response have, and everything that the client needs to go from page to
 * page. Only a call that reads has it.
 */
export const pagingFields: Rule = () => ({
  Paths: {
    Operation: {
      enter(operation, context) {
        const paging = operation['x-paging'];
        if (paging === undefined) return;
        const place = context.location.child('x-paging');
        const problem = (key: string, message: string) =>
          context.report({
            message: `x-paging of ${operation.operationId} ${message}`,
            location: isMap(paging) && key in paging ? place.child(key) : place.key(),
          });
        if (!isMap(paging)) {
          problem('', `is not a map: give it ${KEYS.join(', ')}, as far as WeChat has them.`);
          return;
        }
        checkStyle(paging, problem);
        checkFields(paging, problem, operation, context);
        if (operation['x-idempotent'] !== true)
          problem(
            '',
            'needs x-idempotent: true beside it: set that if the call only reads, otherwise remove x-paging.',
          );
      },
    },
  },
});

type Paging = Record<string, unknown>;
type Problem = (key: string, message: string) => void;

const isMap = (value: unknown): value is Paging =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkStyle(paging: Paging, problem: Problem) {
  const { style, first } = paging;
  for (const key of Object.keys(paging))
    if (!KEYS.includes(key)) problem(key, `has the unknown key ${key}: use one of ${KEYS.join(', ')}.`);
  if (!STYLES.includes(style)) {
    problem('style', `has ${style ?? 'nothing'} as style: use one of ${STYLES.join(', ')}.`);
    return;
  }
  if (style === 'cursor') {
    if (!('next' in paging))
      problem('next', 'has no next: name the field of the response with the next position.');
    return;
  }
  if ('next' in paging)
    problem('next', `has next beside the style ${style}: remove it, or set the style to cursor.`);
  if (first !== 0 && first !== 1)
    problem('first', `has ${first ?? 'nothing'} as first: set it to 0 or 1, whichever WeChat counts from.`);
}

function checkFields(paging: Paging, problem: Problem, operation: Operation, context: Context) {
  const find = (what: 'request' | 'response', key: string) => {
    const name = paging[key];
    if (name === undefined) return [];
    const found = [...fields(what, String(name), operation, context)];
    if (found.length === 0)
      problem(key, `has ${name} as ${key}: name a field of the ${what}, with dots for objects around it.`);
    return found;
  };
  const [position, size] = REQUEST.map((key) => find('request', key));
  const [items] = RESPONSE.map((key) => find('response', key));

  if (!('position' in paging))
    problem('position', 'has no position: name the field of the request that says where a page starts.');
  if (!('items' in paging)) problem('items', 'has no items: name the array of items in the response.');
  if (items?.some(({ schema }) => schema.type !== 'array'))
    problem('items', `has ${paging.items} as items, which is not an array: name the array of items.`);

  if (paging.style === 'cursor' && !('first' in paging) && position?.some(({ required }) => required))
    problem(
      'first',
      `has no first, yet ${paging.position} is required: set first to what the first call sends.`,
    );

  const limit = size?.map(({ schema }) => schema.maximum).find((maximum) => maximum !== undefined);
  if (paging.maximum !== limit)
    problem(
      'maximum',
      `has ${paging.maximum ?? 'nothing'} as maximum, the schema of ${paging.size ?? 'no size'} has ${limit ?? 'nothing'}: make the two agree.`,
    );
}
