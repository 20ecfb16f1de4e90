/** Steps from the top of a scenario file to a value in it: `['rules', 0, 'steps', 1, 'delay']`. */
export type Place = readonly (string | number)[];

/** Something in a scenario file that is wrong, or that is probably not meant. */
export interface Flaw {
  place: Place;
  /** What was expected, and what to do. */
  message: string;
  /** Whether the place means a field's name instead of its value. */
  isName?: boolean;
}

/** `rules[0].steps[1].delay` */
export const showPlace = (place: Place): string =>
  place
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.slice(0, 100)}`))
    .join('')
    .replace(/^\./, '');
