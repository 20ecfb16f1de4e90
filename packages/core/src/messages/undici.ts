import type { Texts } from '../errors/texts.ts';

// Of the undici entry.

export const dispatcherWrong = (): Texts => ({
  en: 'undiciTransport: `dispatcher` must be an undici dispatcher, for example new ProxyAgent(url).',
  zh: 'undiciTransport：`dispatcher` 必须是 undici 的 dispatcher，例如 new ProxyAgent(url)。',
});
export const undiciMissing = (): Texts => ({
  en: 'undiciTransport needs the package undici: npm install undici@7.',
  zh: 'undiciTransport 需要 undici 包：npm install undici@7。',
});
export const undiciUnloadable = (message: string): Texts => ({
  en: `undiciTransport: the package undici is installed but cannot be loaded (${message}). In a bundle, mark undici as external, or use fetch.`,
  zh: `undiciTransport：undici 包已安装，但无法加载（${message}）。打包时请把 undici 标为 external，或改用 fetch。`,
});
export const fileUnreadable = (name?: string): Texts => ({
  en: `fileFromPath: cannot read ${name || 'the file'}.`,
  zh: `fileFromPath：无法读取${name ? ` ${name}` : '文件'}。`,
});
