import { linkTo, type Page } from './site.ts';

interface SideLinkProps {
  page: Page;
  path: string;
  title?: string;
  children: preact.ComponentChildren;
}

export function SideLink({ page, path, title, children }: SideLinkProps) {
  return (
    <a href={linkTo(page.path, path)} title={title} aria-current={page.path === path ? 'page' : undefined}>
      {children}
    </a>
  );
}
