import type { Element, Nodes, Parents, Root } from 'hast';

/**
 * The part of an HTML page that is the page itself: the smallest element around its first `h1` and the headings after
 * it. Menus and footers have no headings, so no class names of the site are needed.
 */
export function pageContent(root: Root): Nodes {
  const chains = headingChains(root, []);
  const first = chains.findIndex((chain) => (chain.at(-1) as Element).tagName === 'h1');
  if (first < 0) return root;
  const [title = [], ...others] = chains.slice(first);
  let depth = title.length - 2;
  for (const chain of others) {
    while (depth > 0 && chain[depth] !== title[depth]) depth -= 1;
  }
  return title[depth] ?? root;
}

/** Every heading of the page, each as its ancestors from the root down to itself. */
function headingChains(node: Parents, above: Nodes[]): Nodes[][] {
  const chain = [...above, node];
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) return [chain];
  return node.children.flatMap((child) => (child.type === 'element' ? headingChains(child, chain) : []));
}
