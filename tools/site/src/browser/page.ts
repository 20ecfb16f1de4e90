const { root = '', hash = '' } = document.documentElement.dataset;

/** The site's folder relative to this page, with a slash. */
export const siteRoot = root;

/** The page's language as its folder is called. */
export const folder = document.documentElement.lang === 'en' ? 'en' : 'zh';

const words: Readonly<Record<string, string>> = JSON.parse(
  document.getElementById('words')?.textContent ?? '{}',
);

/** A text in the page's language. */
export const say = (key: string): string => words[key] ?? key;

/** Loads a further script of the site once. */
const loaded = new Map<string, Promise<void>>();
export function loadScript(name: string): Promise<void> {
  let promise = loaded.get(name);
  if (!promise) {
    promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${siteRoot}assets/${name}?${hash}`;
      script.onload = () => resolve();
      script.onerror = () => {
        loaded.delete(name);
        script.remove();
        reject(new Error(name));
      };
      document.head.append(script);
    });
    loaded.set(name, promise);
  }
  return promise;
}

/** An element with text or children. Text stays text: nothing that is searched or answered becomes HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
