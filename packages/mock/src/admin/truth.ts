import type { Mock } from '../mock-interface.ts';
import type { Fields } from './fields.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

const KINDS = ['day', 'week', 'month'] as const;
const ONLY = ['new', 'active'] as const;

/** What is true of the users that an app's analysis figures are counted from. */
export function truthRoutes(truth: Mock['truth']): readonly Route[] {
  const route = (
    name: string,
    query: readonly string[],
    count: (of: ReturnType<Mock['truth']>, query: Fields) => number,
  ): Route => ({
    method: 'GET',
    path: `/truth/{app}/${name}`,
    query,
    answer: ({ path: { app = '' }, query: fields }) => ({ body: { value: count(truth(app), fields) } }),
  });
  return [
    route('active-users', ['begin', 'end'], (of, query) => of.activeUsers(...period(query))),
    route('new-users', ['begin', 'end'], (of, query) => of.newUsers(...period(query))),
    route('retention', ['kind', 'cohort', 'offset', 'only'], (of, query) =>
      of.retention({
        ...{ kind: oneOf(query, 'kind', KINDS), only: oneOf(query, 'only', ONLY) },
        ...{ cohort: query.required('cohort'), offset: query.whole('offset', 0, 1_000) ?? 0 },
      }),
    ),
    route('expected-retention', ['age', 'arrived'], (of, query) => {
      const age = query.whole('age', 0, 100_000);
      if (age === undefined) throw new Problem(400, 'age is missing: days after the first visit.');
      return of.expectedRetention(age, query.text('arrived'));
    }),
    route('expected-new-users', ['date'], (of, query) => of.expectedNewUsers(query.required('date'))),
  ];
}

/** Users are counted one by one: a longer period would hold up the other calls for seconds. */
const LONGEST_PERIOD = 366;
const DAY = 86_400_000;

function period(query: Fields): [string, string] {
  const [begin, end] = [query.required('begin'), query.required('end')];
  const at = (date: string) => Date.parse(date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  // What is no date, truth says.
  if (at(end) - at(begin) >= LONGEST_PERIOD * DAY)
    throw new Problem(400, `A period may have ${LONGEST_PERIOD} days.`);
  return [begin, end];
}

function oneOf<Value extends string>(query: Fields, name: string, values: readonly Value[]): Value {
  const found = query.text(name) ?? values[0];
  const value = values.find((each) => each === found);
  if (value === undefined) throw new Problem(400, `${name} must be one of ${values.join(', ')}.`);
  return value;
}
