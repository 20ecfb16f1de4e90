import { randomInt } from 'node:crypto';
import type { JsonObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { type Call, type Handler, type Handlers, text } from './call.ts';
import { checkCustomer, showCustomer, type ToMedia } from './customer.ts';
import type { KnownUsers } from './known-users.ts';
import { about, linesOf, parsed } from './lines.ts';
import type { Content, Outbox } from './outbox.ts';
import type { Templates } from './templates.ts';

export interface MessagesOptions {
  outbox: Outbox;
  users: KnownUsers;
  media: {
    toMedia: (appid: string) => ToMedia;
    /** Whether a message may show it. */
    isUsable: (appid: string, media_id: unknown) => boolean;
  };
  templates: Templates;
}

/** pushMessage takes the most receivers. */
const MOST_RECEIVERS = 2_000;

/** The operations that only send: what they send is kept in the outbox, as the user would see it. */
export function createMessages({ outbox, users, media, templates }: MessagesOptions): Handlers {
  /** Sends to each receiver, unless `check` refuses. */
  const sends =
    (
      operation: string,
      receivers: (body: JsonObject) => unknown[],
      show: (body: JsonObject, appid: string) => Content,
      check?: (call: Call, openids: readonly string[]) => void,
    ): Handler =>
    async (call) => {
      const { appid: app, body } = call;
      const openids = receivers(body).slice(0, MOST_RECEIVERS).map(text);
      check?.(call, openids);
      const answer = await call.example();
      outbox.add({ app, openids, operation }, show(body, app));
      return withNewIds(answer);
    };

  /** 43101 for a user who has not granted the template, or has used it up. */
  const granted =
    (uses: boolean) =>
    ({ appid, body }: Call, openids: readonly string[]): void => {
      const isGranted = (openid: string) => users.accepts(appid, openid, text(body.template_id), uses);
      if (!openids.every(isGranted)) {
        throw new Refusal(43101, 'this user has no grant left: mock.users.grant(user, template_id) adds one');
      }
    };

  /** A text message goes to numbers of China, which begin with +86. */
  const textMessage =
    (operation: string): Handler =>
    async ({ appid: app, body, example }) => {
      const answer = await example();
      const { phone_number_list, template_param_list, template_id, content, url_link, path } = body;
      for (const phone of listOf(phone_number_list).slice(0, MOST_RECEIVERS).map(text)) {
        outbox.add(
          { app, openids: [''], operation },
          {
            ...{ kind: 'sms', phone, template_id: text(template_id), text: text(content) },
            lines: linesOf(
              Object.fromEntries(listOf(template_param_list).map((value, at) => [`${at + 1}`, value])),
            ),
            links: [{ text: '', url: text(url_link ?? path) }],
          },
        );
      }
      return answer;
    };

  return {
    sendMessage: sends(
      'sendMessage',
      ({ touser }) => [touser],
      (body) => ofTemplate('subscribe', body),
      (call, openids) => {
        templates(call.appid, text(call.body.template_id), call.body.data);
        granted(true)(call, openids);
      },
    ),
    // Once granted, a user gets every message of the device.
    sendHardwareDeviceMessage: sends(
      'sendHardwareDeviceMessage',
      ({ to_openid_list }) => listOf(to_openid_list),
      (body) => ({ ...ofTemplate('device', body), about: about(body, ['sn', 'modelId']) }),
      granted(false),
    ),
    sendCustomMessage: sends(
      'sendCustomMessage',
      ({ touser }) => [touser],
      (body, appid) => showCustomer(body, media.toMedia(appid)),
      ({ appid, body }) => checkCustomer(body, (media_id) => media.isUsable(appid, media_id)),
    ),
    typing: sends(
      'typing',
      ({ touser }) => [touser],
      ({ command }) => ({ kind: 'typing', state: command === 'Typing' ? 1 : 0 }),
    ),
    SendEmployeeRelationMsg: sends(
      'SendEmployeeRelationMsg',
      ({ touser }) => [touser],
      (body) => ofTemplate('employment', { ...body, data: parsed(parsed(body.data).data ?? body.data) }),
    ),
    retailNotifyBusiness: sends(
      'retailNotifyBusiness',
      ({ to_user_list }) => listOf(to_user_list),
      (body) => ({ kind: 'store', lines: linesOf(parsed(body.content)), about: about(body, ['type']) }),
    ),
    pushMessage: sends(
      'pushMessage',
      ({ user_openid }) => listOf(user_openid),
      (body) => ({ kind: 'live', about: about(body, ['room_id']) }),
    ),
    cityservice_sendmsgdata: sends(
      'cityservice_sendmsgdata',
      ({ openid }) => [openid],
      (body) => ({
        ...ofTemplate('city', { ...body, template_id: body.biz_template_id }),
        links: [{ text: '', url: text(body.url) }],
        about: about(body, ['order_no']),
      }),
    ),
    cityservice_sendchannelmsg: sends(
      'cityservice_sendchannelmsg',
      ({ open_id }) => [open_id],
      (body) => ({
        kind: 'city',
        lines: linesOf(body.business_info),
        about: about(body, ['status', 'order_id', 'msg_id']),
      }),
    ),
    newSendCloudBaseSms: textMessage('newSendCloudBaseSms'),
    sendCloudBaseSms: textMessage('sendCloudBaseSms'),
  };
}

/** The ids of a message in the answer; the example has the same for every message. */
function withNewIds(answer: JsonObject): JsonObject {
  return {
    ...answer,
    ...('msgid' in answer ? { msgid: newMessageId() } : {}),
    ...('message_id' in answer ? { message_id: String(newMessageId()) } : {}),
  };
}

/** 19 digits, as WeChat's have: no number holds them. */
const newMessageId = () => BigInt(`3${digits()}${digits()}${digits()}`);
const digits = () => String(randomInt(1e6)).padStart(6, '0');

function ofTemplate(kind: Content['kind'], body: JsonObject): Content {
  const { template_id, page, miniprogram_state, lang, data } = body;
  return {
    kind,
    template_id: text(template_id),
    lines: linesOf(data),
    ...(text(page) ? { page: text(page) } : {}),
    ...(kind === 'subscribe' || kind === 'device'
      ? { version: text(miniprogram_state) || 'formal', lang: text(lang) || 'zh_CN' }
      : {}),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
