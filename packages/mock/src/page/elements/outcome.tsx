import { useTexts } from '../texts/language.tsx';

/** How a call ended: the errcode, or the HTTP status if that is not 200. */
export function Outcome({ status, errcode }: { status: number; errcode?: number }) {
  const texts = useTexts().log;
  if (status === 0) return <span class="outcome bad">{texts.closed}</span>;
  if (errcode) return <span class="outcome bad">{errcode}</span>;
  if (status >= 300) return <span class="outcome bad">HTTP {status}</span>;
  return <span class="outcome good">{status === 200 ? 'ok' : status}</span>;
}
