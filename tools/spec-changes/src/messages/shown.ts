/** A value as the messages show it, in backticks: as JSON, cut off where it is long. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part));
  const text = (json ?? 'undefined').replaceAll('`', "'");
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}
