/** Milliseconds: a timer that is set to more fires at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;
