/** A step into an input: the name of a field, a place in a list, or its end (`[]`). */
export type Step = string | number | typeof END;

/** The next entry of a list. */
export const END = Symbol('[]');

/** No list that a person types is longer; a larger place would make a list full of holes. */
const MOST = 9_999;

/** Reads `a.b[0].c[]`; undefined if it is not a path. Takes linear time. */
export function readPath(text: string): Step[] | undefined {
  const steps: Step[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '[') {
      const end = text.indexOf(']', at);
      if (end < 0 || steps.length === 0) return undefined;
      const place = text.slice(at + 1, end);
      if (place !== '' && !(/^\d{1,4}$/.test(place) && Number(place) <= MOST)) return undefined;
      steps.push(place === '' ? END : Number(place));
      at = end + 1;
      if (at < text.length && text[at] !== '[' && text[at] !== '.') return undefined;
      if (text[at] === '.') at++;
      else continue;
      if (at === text.length) return undefined;
    }
    let end = at;
    while (end < text.length && text[end] !== '.' && text[end] !== '[') end++;
    if (end === at) return undefined;
    steps.push(text.slice(at, end));
    at = end;
    if (text[at] === '.') {
      at++;
      if (at === text.length || text[at] === '.' || text[at] === '[') return undefined;
    }
  }
  return steps.length > 0 ? steps : undefined;
}

/** The path as a person writes it. */
export const writePath = (steps: readonly Step[]): string =>
  steps.reduce<string>(
    (path, step) =>
      step === END
        ? `${path}[]`
        : typeof step === 'number'
          ? `${path}[${step}]`
          : path === ''
            ? step
            : `${path}.${step}`,
    '',
  );
