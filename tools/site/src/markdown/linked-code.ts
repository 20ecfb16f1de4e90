import { escapeHtml } from './escape.ts';
import { highlight } from './highlight.ts';

export interface CodeLink {
  start: number;
  end: number;
  href: string;
}

/** TypeScript as HTML with its colours, and with links at places of its text. */
export function linkedCode(text: string, links: readonly CodeLink[]): string {
  let html = '';
  let at = 0;
  let next = 0;
  // Tags take no place in the text; an entity is one character.
  for (const [part] of highlight(text, 'typescript').matchAll(/<[^>]*>|&[#\w]+;|[^<&]+/g)) {
    if (part.startsWith('<')) {
      html += part;
      continue;
    }
    const length = part.startsWith('&') ? 1 : part.length;
    let done = 0;
    for (let link = links[next]; link && link.start < at + length; link = links[next]) {
      next += 1;
      const [from, to] = [link.start - at, link.end - at];
      // A name that the highlighter cut in two stays without a link.
      if (from < done || to > length) continue;
      html += `${part.slice(done, from)}<a href="${escapeHtml(link.href)}">${part.slice(from, to)}</a>`;
      done = to;
    }
    html += part.startsWith('&') ? part : part.slice(done);
    at += length;
  }
  return html;
}
