import { layOut, type Piece } from '../code/json-text.ts';
import { CodeBlock } from './code-block.tsx';

/** Colouring a longer text would make the page slow. */
const LONGEST = 100_000;
/** Nobody reads on, and the browser would be busy with it. */
const MOST = 1_000_000;

/** JSON text, laid out and coloured; any other text as it is. */
export function JsonView({ text, label }: { text: string; label: string }) {
  return <CodeBlock label={label}>{text.length > LONGEST ? text.slice(0, MOST) : colour(text)}</CodeBlock>;
}

function colour(text: string) {
  const pieces = layOut(text);
  if (!pieces) return text;
  return join(pieces).map(({ kind, text: part }, index) =>
    kind === 'mark' ? (
      part
    ) : (
      <span key={index} class={`json-${kind}`}>
        {part}
      </span>
    ),
  );
}

/** Neighbouring marks as one, so that there are fewer nodes. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === 'mark' && piece.kind === 'mark')
      joined[joined.length - 1] = { kind: 'mark', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
