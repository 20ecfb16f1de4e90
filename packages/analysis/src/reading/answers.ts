/**
 * A place where WeChat's final answers are kept, so that a range that was interrupted, or is requested again,
 * calls WeChat only for what is missing. A Map will do; so will any object with these two methods, sync or async.
 *
 * A place belongs to one mini program: keys do not contain the appid. Keys are the operation, the first and the
 * last day, separated by spaces: `getDailyVisitTrend 20261101 20261101`. Those of getPerformanceData continue with
 * the module and the conditions: `getPerformanceData 20261101 20261130 10022 device=1 networktype=wifi`. Answers are
 * WeChat's, unchanged: plain JSON values. Do not modify them: they are part of the results.
 */
export interface Answers {
  /** The answer kept under a key; undefined or null if there is none. */
  get(key: string): unknown;
  /** Keeps an answer. The method waits for a promise. */
  set(key: string, answer: unknown): unknown;
}
