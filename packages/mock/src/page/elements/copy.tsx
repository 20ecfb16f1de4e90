import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../texts/language.tsx';

/** A button that copies a text. `what` says to screen readers which. */
export function Copy({ text, what }: { text: string; what?: string }) {
  const texts = useTexts();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    await copyText(text);
    setCopied(true);
  };
  return (
    <button type="button" class="quiet copy" onClick={copy} aria-label={what && `${texts.copy}: ${what}`}>
      <span aria-live="polite">{isCopied ? texts.copied : texts.copy}</span>
    </button>
  );
}

/** The clipboard is there on loopback and https only; over plain http from another machine, the old way. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // Forbidden: the old way.
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'offscreen';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
