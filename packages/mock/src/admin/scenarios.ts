import type { Rules } from '../control/rules.ts';
import { isObject } from '../engine/document.ts';
import { type Flaw, showPlace } from '../scenarios/flaw.ts';
import { readScenarios } from '../scenarios/read.ts';
import { writeScenario } from '../scenarios/write.ts';
import { Problem } from './problem.ts';
import type { AdminCall, Route } from './route.ts';

/** Rules made over HTTP, in the format of scenario files. */
export function scenarioRoutes(rules: Rules): readonly Route[] {
  const list = () => ({
    rules: rules.list().map(({ rule, ...about }) => ({ ...about, ...writeScenario(rule) })),
  });

  function add({ body }: AdminCall, instead: boolean) {
    const { rules: read, warnings } = parse(body);
    rules.addAll(read, 'http', instead);
    const added = list().rules.slice(0, read.length);
    return { status: 201, body: { rules: added, warnings } };
  }

  return [
    { method: 'GET', path: '/scenarios', answer: () => ({ body: list() }) },
    { method: 'POST', path: '/scenarios', answer: (call) => add(call, false) },
    {
      method: 'PUT',
      path: '/scenarios',
      answer: (call) => ({ ...add(call, true), status: 200 }),
    },
    {
      method: 'DELETE',
      path: '/scenarios',
      answer() {
        rules.clear('http');
        return {};
      },
    },
    {
      method: 'DELETE',
      path: '/scenarios/{id}',
      answer({ path: { id } }) {
        if (!rules.remove(Number(id))) throw new Problem(404, 'There is no rule with this id.');
        return {};
      },
    },
  ];
}

/** Reads `{ rules: [...] }`, or one rule. */
function parse(body: unknown) {
  const isOne = isObject(body) && !('rules' in body);
  const read = readScenarios(isOne ? { rules: [body] } : body);
  // Whoever sends one rule knows no list.
  const show = (flaw: Flaw) => showFlaw(isOne ? { ...flaw, place: flaw.place.slice(2) } : flaw, isOne);
  if (read.flaws.length > 0) throw new Problem(400, read.flaws.map(show).join('\n'));
  return { rules: read.rules, warnings: read.warnings.map(show) };
}

const showFlaw = ({ place, message }: Flaw, isOne: boolean) =>
  `${showPlace(place) || (isOne ? 'The rule' : 'The body')} ${message}.`.replace(/([.?])\.$/, '$1');
