const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

/** Where WeChat publishes the pages of the server API. */
export const OFFICIAL_SITE = `${SERVER}API/`;

/** The id of an official page, `user-login/api_code2session`; undefined for any other URL. */
export function pageIdOf(url: string): string | undefined {
  if (!url.startsWith(OFFICIAL_SITE)) return undefined;
  return stripEnding(decodePath(url.slice(OFFICIAL_SITE.length).replace(/[?#].*/, '')));
}

/** Whether a URL is that of an official page beside `API/`, such as those for events and advertising. */
export const isBesideApi = (url: string): boolean => url.startsWith(SERVER) && !url.startsWith(OFFICIAL_SITE);

/** The official page of an id. */
export const pageUrl = (id: string): string => `${OFFICIAL_SITE}${encodeURI(id)}.html`;

/** Removes the file ending from a page's path; a folder means its index page. */
export function stripEnding(path: string): string {
  return path.replace(/\.(?:md|markdown|html?)$/i, '').replace(/\/$|^$/, (end) => `${end}index`);
}

/** The first folder of an id, which names the section. */
export const sectionOf = (id: string): string => id.split('/')[0] ?? id;

/** Decodes the percent escapes of a path; one that is not well formed stays unchanged. */
export function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
