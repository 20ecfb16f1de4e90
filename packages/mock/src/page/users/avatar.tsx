/** A letter on one of six colours, always the same for a name. */
export function Avatar({ name }: { name: string }) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6;
  return (
    <span class={`avatar tint-${sum}`} aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
