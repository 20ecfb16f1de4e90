/** The spec's description: paragraphs and lists, with `names` between backticks. */
export function Description({ text }: { text: string }) {
  const blocks = text.split(/\n\n+/).filter((block) => !block.startsWith('Names: '));
  return (
    <div class="description" lang="en">
      {blocks.map((block, index) =>
        block.startsWith('- ') ? (
          <ul key={index}>
            {block
              .slice(2)
              .split(/\n- /)
              .map((item) => (
                <li key={item}>{withCode(item)}</li>
              ))}
          </ul>
        ) : (
          <p key={index}>{withCode(block)}</p>
        ),
      )}
    </div>
  );
}

/** `names` between backticks as code. */
export const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
