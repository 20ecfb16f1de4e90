import { useLanguage, useTexts } from '../texts/language.tsx';

/** The spec's description, which is in English: folded where the page is in Chinese. */
export function Description({ text }: { text: string }) {
  const texts = useTexts().operation;
  if (useLanguage() === 'en') return <Blocks text={text} />;
  return (
    <details class="fold">
      <summary>{texts.description}</summary>
      <Blocks text={text} />
    </details>
  );
}

/** Paragraphs and lists, with `names` between backticks. */
function Blocks({ text }: { text: string }) {
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
