/** Whether it is an object, and a list of objects. WeChat's answers are not validated on their way here. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const areObjects = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.every(isObject);
