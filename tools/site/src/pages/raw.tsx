/** HTML that is already written, such as rendered Markdown. */
export const Raw = ({ html, className }: { html: string; className?: string }) => (
  <div class={className} dangerouslySetInnerHTML={{ __html: html }} />
);

export const RawSpan = ({ html }: { html: string }) => <span dangerouslySetInnerHTML={{ __html: html }} />;
