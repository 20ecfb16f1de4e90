import { Problem, suggest } from './problem.ts';
import type { Route } from './route.ts';

/** What the control API's paths begin with. No path of WeChat's does. */
export const BASE = '/__mock';

/** A route, and the values in the path. */
export interface Found {
  route: Route;
  values: Record<string, string>;
}

/** Finds the route of a call. Of two that fit, the one with fewer values in its path comes first in `routes`. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Found {
  const table = routes.map((route) => ({ route, steps: stepsOf(route.path) }));
  const paths = [...new Set(routes.map(({ path }) => path))];

  return (method, path) => {
    const steps = stepsOf(path.slice(BASE.length).replace(/\/$/, ''));
    const found = table.filter((row) => fits(row.steps, steps));
    if (found.length === 0)
      throw new Problem(404, `The control API has no such path.${suggestPath(path, paths)}`);
    const row = found.find(({ route }) => route.method === method);
    if (!row) {
      const methods = [...new Set(found.map(({ route }) => route.method))].join(', ');
      throw new Problem(405, `Use ${methods} here.`, { allow: methods });
    }
    const values: Record<string, string> = {};
    row.steps.forEach((step, place) => {
      if (step.startsWith('{')) values[step.slice(1, -1)] = decode(steps[place] ?? '');
    });
    return { route: row.route, values };
  };
}

/** What all paths begin with says nothing of how similar they are. */
const suggestPath = (path: string, paths: readonly string[]) =>
  suggest(path.slice(BASE.length, 100), paths).replace('Did you mean ', `Did you mean ${BASE}`);

const stepsOf = (path: string) => path.split('/');

const fits = (steps: readonly string[], asked: readonly string[]) =>
  steps.length === asked.length &&
  steps.every((step, place) => (step.startsWith('{') ? asked[place] !== '' : step === asked[place]));

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    throw new Problem(400, 'The path has a broken %-escape.');
  }
}
