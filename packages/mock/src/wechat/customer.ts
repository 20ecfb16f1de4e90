import { isObject, type JsonObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { text } from './call.ts';
import type { Content } from './outbox.ts';

/** WeChat's texts have at most 2,048 bytes. */
const LONGEST_TEXT = 2_048;
const MOST_CHOICES = 100;

/** Makes a media id the media of a message. */
export type ToMedia = (media_id: unknown) => { media_id?: string; url?: string };

/** Media ids of uploadTempMedia, by msgtype; an article of `mpnews` is no upload. */
const UPLOADS: Readonly<Record<string, readonly string[]>> = {
  image: ['media_id'],
  voice: ['media_id'],
  video: ['media_id', 'thumb_media_id'],
  music: ['thumb_media_id'],
  miniprogrampage: ['thumb_media_id'],
};

/** Refuses a message whose content is missing, empty or too long, or whose media the app has not uploaded. */
export function checkCustomer(body: JsonObject, isUsable: (media_id: unknown) => boolean): void {
  const msgtype = text(body.msgtype);
  const inner = body[msgtype];
  if (!isObject(inner)) throw new Refusal(47001, `${msgtype} is required if msgtype is ${msgtype}`);
  if (msgtype === 'text') {
    const content = text(inner.content);
    if (content.trim() === '') throw new Refusal(47001, 'text.content is empty');
    if (Buffer.byteLength(content) > LONGEST_TEXT)
      throw new Refusal(45002, `text.content has more than ${LONGEST_TEXT} bytes`);
  }
  for (const name of UPLOADS[msgtype] ?? [])
    if (!isUsable(inner[name])) throw new Refusal(40007, `this mock has no upload with that ${name}`);
}

/** What the user sees of a customer service message, by its msgtype. */
export function showCustomer(body: JsonObject, media: ToMedia): Content {
  const msgtype = text(body.msgtype);
  const inner = objectOf(body[msgtype]);
  const agent = text(objectOf(body.customservice).kf_account);
  return {
    kind: 'customer',
    msgtype,
    ...(agent ? { agent } : {}),
    ...(SHOWN[msgtype] ?? (() => ({})))(inner, media),
  };
}

type Show = (inner: JsonObject, media: ToMedia) => Partial<Content>;

const SHOWN: Readonly<Record<string, Show>> = {
  text: ({ content }) => readText(text(content)),
  image: ({ media_id }, media) => ({ media: [media(media_id)] }),
  voice: ({ media_id }, media) => ({ media: [media(media_id)] }),
  mpnews: ({ media_id }) => ({ media: [{ media_id: text(media_id) }] }),
  video: (video, media) => ({ ...head(video), media: [media(video.media_id), media(video.thumb_media_id)] }),
  music: (music, media) => ({
    ...head(music),
    ...link(music.musicurl),
    media: [media(music.thumb_media_id)],
  }),
  news({ articles }) {
    const [article] = Array.isArray(articles) ? articles : [];
    const { url, picurl, ...rest } = objectOf(article);
    return { ...head(rest), ...link(url), media: [{ url: text(picurl) }] };
  },
  link: ({ url, thumb_url, ...rest }) => ({ ...head(rest), ...link(url), media: [{ url: text(thumb_url) }] }),
  mpnewsarticle: ({ article_id }) => ({ about: { article_id: text(article_id) } }),
  wxcard: ({ card_id }) => ({ about: { card_id: text(card_id) } }),
  msgmenu: ({ head_content, list, tail_content }) => ({
    text: [head_content, tail_content].map(text).filter(Boolean).join('\n'),
    links: (Array.isArray(list) ? list : [])
      .slice(0, MOST_CHOICES)
      .map((choice) => ({ id: text(choice?.id), text: text(choice?.content) })),
  }),
  miniprogrampage: ({ title, pagepath, thumb_media_id }, media) => ({
    ...head({ title }),
    page: text(pagepath),
    media: [media(thumb_media_id)],
  }),
};

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

const head = ({ title, description }: JsonObject) => ({
  title: text(title),
  ...(text(description) ? { description: text(description) } : {}),
});

const link = (url: unknown) => ({ links: [{ text: '', url: text(url) }] });

const ANCHOR = /<a\s([^<>]*)>([^<]*)<\/a>/gi;

/** A text as shown, and the links in it. Only so much of it is read: the pattern is quadratic in a long one. */
function readText(content: string): Pick<Content, 'text' | 'links'> {
  const shown = content.slice(0, LONGEST_TEXT);
  const links = Array.from(shown.matchAll(ANCHOR), ([, attributes = '', label = '']) => {
    const value = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes)?.[1];
    const [url, app, page] = ['href', 'data-miniprogram-appid', 'data-miniprogram-path'].map(value);
    return { text: label, ...(url ? { url } : {}), ...(app ? { app } : {}), ...(page ? { page } : {}) };
  });
  return { text: shown.replace(ANCHOR, '$2'), ...(links.length > 0 ? { links } : {}) };
}
