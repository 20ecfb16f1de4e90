/** The packages that were published before one of their dependencies: nobody could have installed them meanwhile. */
export function tooEarly(published: string[], dependencies: Map<string, string[]>): string[] {
  return published.flatMap((name, index) =>
    (dependencies.get(name) ?? [])
      .filter((other) => published.indexOf(other) > index)
      .map((other) => `${name} was published before ${other}.`),
  );
}
