import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['operations', 'log', 'users', 'outbox', 'scenarios', 'push', 'control'] as const;
export type View = (typeof VIEWS)[number];

/** Where the page is: `#/operations/getUnlimitedQRCode`. */
export interface Route {
  view: View;
  /** What follows: an operation, or an event. */
  item: string | undefined;
  /** A view that there is not; the start page is shown instead. */
  unknown?: string;
  query: URLSearchParams;
}

export function readRoute(hash: string): Route {
  const [path = '', search] = hash.replace(/^#\/?/, '').split('?');
  const [name, item] = path.split('/');
  const query = new URLSearchParams(search);
  const view = VIEWS.find((each) => each === name);
  if (view) return { view, item: item ? decode(item) : undefined, query };
  return { view: 'operations', item: undefined, query, ...(path && { unknown: decode(path) }) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function hrefOf(view: View, item?: string, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${view}${item === undefined ? '' : `/${encodeURIComponent(item)}`}${search && `?${search}`}`;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return route;
}
