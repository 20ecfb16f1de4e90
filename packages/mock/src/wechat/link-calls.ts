import { isObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { type Call, type Handlers, text } from './call.ts';
import { type Link, type LinkStore, type LinkTarget, splitPage, versionOf } from './links.ts';
import { readLink, urlOf } from './read-link.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400 * SECOND;
const LONGEST = 30 * DAY;
const LONGEST_TITLE = 20;

/** Handlers for URL Schemes, URL Links and Short Links. */
export function createLinkCalls(store: LinkStore, now: () => number): Handlers {
  /** When a link ends. Without a wish, WeChat's longest life. */
  function endOf({ is_expire, expire_type, expire_time, expire_interval }: Call['body']): number {
    if (expire_type === 1) {
      if (typeof expire_interval !== 'number')
        throw new Refusal(85401, 'expire_type 1 needs expire_interval');
      return now() + expire_interval * DAY;
    }
    if (typeof expire_time !== 'number') {
      if (is_expire === true) throw new Refusal(85401, 'expire_type 0 needs expire_time');
      return now() + LONGEST;
    }
    const end = expire_time * SECOND;
    if (end < now() + MINUTE || end > now() + LONGEST) {
      throw new Refusal(85401, 'expire_time must be between 1 minute and 30 days from now');
    }
    return end;
  }

  function targetOf({ appid: app }: Call, wanted: unknown): LinkTarget {
    const { path, query, env_version } = isObject(wanted) ? wanted : {};
    return { app, path: text(path), query: text(query), env_version: versionOf(env_version) };
  }

  const seconds = (moment: number) => Math.floor(moment / SECOND);

  /** What the two queries answer about a link. */
  function infoOf(call: Call, url: unknown, isRight: (kind: Link['kind']) => boolean) {
    const link = readLink(text(url), store);
    if (!link || !isRight(link.kind)) throw new Refusal(85403, 'this mock has made no such link');
    const { app: appid, path, query, env_version, createdAt, endsAt = 0, cloud_base } = link;
    if (link.kind !== 'plainScheme' && appid !== call.appid)
      throw new Refusal(85403, 'another app made the link');
    return {
      ...{ appid, path, query, env_version, cloud_base },
      times: createdAt === undefined ? {} : { create_time: seconds(createdAt), expire_time: seconds(endsAt) },
    };
  }

  const quota = ({ appid }: Call) => ({
    ...{ errcode: 0, errmsg: 'ok' },
    quota_info: { remain_visit_quota: store.opensLeft(appid) },
  });

  return {
    generateScheme(call) {
      const target = targetOf(call, call.body.jump_wxa);
      const { url } = store.make({ ...target, kind: 'scheme', endsAt: endOf(call.body) }, urlOf.scheme);
      return { errcode: 0, errmsg: 'ok', openlink: url };
    },
    generateNFCScheme(call) {
      const target = targetOf(call, call.body.jump_wxa);
      const { url } = store.make({ ...target, kind: 'nfcScheme', endsAt: 0 }, urlOf.scheme);
      return { errcode: 0, errmsg: 'ok', openlink: url };
    },
    generateUrlLink(call) {
      const { cloud_base } = call.body;
      const link = { ...targetOf(call, call.body), kind: 'urlLink', endsAt: endOf(call.body) } as const;
      const { url } = store.make({ ...link, ...(isObject(cloud_base) ? { cloud_base } : {}) }, urlOf.urlLink);
      return { errcode: 0, errmsg: 'ok', url_link: url };
    },
    generateShortLink({ appid: app, body }) {
      const page = splitPage(body.page_url);
      if (page.path.startsWith('invalid'))
        throw new Refusal(40066, 'a page that begins with invalid is none');
      const letters = Array.from(text(body.page_title).replaceAll('/', ''));
      const title =
        letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE).join('')}...` : letters.join('');
      const endsAt = body.is_permanent === true ? 0 : now() + LONGEST;
      const { url } = store.make(
        { app, ...page, env_version: 'release', kind: 'shortLink', endsAt },
        urlOf.shortLink(app, title),
      );
      return { errcode: 0, errmsg: 'ok', link: url };
    },
    queryScheme(call) {
      if (call.body.query_type === 1) return quota(call);
      const isScheme = (kind: Link['kind']) => /scheme$/i.test(kind);
      const { times, cloud_base: _, ...info } = infoOf(call, call.body.scheme, isScheme);
      return { errcode: 0, errmsg: 'ok', scheme_info: { ...info, ...times } };
    },
    queryUrlLink(call) {
      if (call.body.query_type === 1) return quota(call);
      const { times, cloud_base, ...info } = infoOf(call, call.body.url_link, (kind) => kind === 'urlLink');
      const { env = '', domain = '', path = '', query = '', resource_appid = '' } = cloud_base ?? {};
      // `doamin`: as the page spells it.
      const page = { env, doamin: domain, path, query, resource_appid };
      return { errcode: 0, errmsg: 'ok', url_link_info: { ...info, ...times, cloud_base: page } };
    },
  };
}
