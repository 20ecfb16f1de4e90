/** A value that the test knows to be there. */
export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The test expects a value here.');
  return value;
}
