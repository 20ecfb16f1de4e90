/** HTML that is already written, such as rendered Markdown. */
export const Raw = ({ html, className }: { html: string; className?: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own Markdown, rendered by markdown/
  <div class={className} dangerouslySetInnerHTML={{ __html: html }} />
);

export const RawSpan = ({ html }: { html: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
  <span dangerouslySetInnerHTML={{ __html: html }} />
);
