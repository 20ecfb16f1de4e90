import { LINK } from '../api/doc-comment.ts';
import type { Code, Declaration, Target } from '../api/model.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { linkTo, type Site } from '../shell/site.ts';
import { pageOf } from './context.ts';

/** What a page of the API is written with: docs and code whose names are links. */
export interface ApiContext {
  site: Site;
  path: string;
  to(path: string): string;
  hrefOf(target: Target): string;
  code(code: Code): string;
  doc(text: string, owner?: Declaration, file?: string): string;
}

export function apiContext(site: Site, path: string): ApiContext {
  const to = (target: string) => linkTo(path, target);
  const hrefOf = (target: Target): string => {
    if ('generated' in target) return to(generatedPage(site, target.generated));
    const hash = `#${encodeURIComponent(target.anchor)}`;
    return target.page === path ? hash : to(target.page) + hash;
  };
  const nameHref = (name: string, owner?: Declaration, file?: string): string | undefined => {
    const target = site.api.find(name, owner, file);
    return target && hrefOf(target);
  };
  return {
    ...{ site, path, to, hrefOf },
    code: ({ text, links }) =>
      linkedCode(
        text,
        links.map(({ start, end, target }) => ({ start, end, href: hrefOf(target) })),
      ),
    doc: (text, owner, file) => {
      const markdown = text.replaceAll(LINK, (_, name: string, label?: string) => {
        if (/^https?:/.test(name)) return `[${label ?? name}](${name})`;
        const href = nameHref(name, owner, file);
        return href === undefined ? `\`${label ?? name}\`` : `[\`${label ?? name}\`](${href})`;
      });
      const isSelf = (name: string) => name === owner?.name;
      const links = {
        resolve: (href: string) => href,
        pageOf: (code: string) => {
          const name = /^(\w+(?:\.\w+)?)(?:\(.*\))?$/.exec(code)?.[1];
          if (name === undefined || isSelf(name)) return undefined;
          return exportHref(site, name, owner, hrefOf) ?? pageOf(site, path, name);
        },
      };
      return renderMarkdown(markdown, links, { copy: site.say('copy') }).html;
    },
  };
}

/** In running text, a short name in backticks is more often an option than the member that is called so. */
function exportHref(
  site: Site,
  name: string,
  owner: Declaration | undefined,
  hrefOf: (target: Target) => string,
) {
  const target = site.api.find(name, owner);
  if (!target || 'generated' in target) return undefined;
  const isExport = name.includes('.') || target.anchor === name;
  return isExport ? hrefOf(target) : undefined;
}

/** The request and response of an operation or message are on its page. */
function generatedPage({ edition }: Site, name: string): string {
  const bare = name.replace(/(?:Request|Response|Item)$/, '');
  const id = bare.charAt(0).toLowerCase() + bare.slice(1);
  if (edition.operations.has(id)) return `operations/${id}`;
  return /^Push/.test(name) ? 'webhooks/index' : 'operations/index';
}
