import type { Schema } from '../../../src/document.ts';
import type { Edited } from '../../bundle.ts';
import type { Case } from './case.ts';

const field = (spec: Edited, name: string, added: Record<string, Schema>) =>
  Object.assign(spec.schema(name).properties ?? {}, added);

export const FIELDS: Case[] = [
  [
    'a request has a new optional field',
    (spec) => field(spec, 'GetPhoneNumberRequest', { scene: { type: 'integer' } }),
    'minor field-added request.scene',
    'major field-removed request.scene',
  ],
  [
    'a request has a new required field',
    (spec) => {
      field(spec, 'GetPhoneNumberRequest', { scene: { type: 'integer' } });
      spec.schema('GetPhoneNumberRequest').required?.push('scene');
    },
    'major required-field-added request.scene',
    'major field-removed request.scene',
  ],
  [
    'a field of a request is required',
    (spec) => spec.schema('GetPhoneNumberRequest').required?.push('openid'),
    'major became-required request.openid',
    'minor became-optional request.openid',
  ],
  [
    'a response has a new field',
    (spec) => field(spec, 'GetPhoneNumberResponse', { scene: { type: 'integer' } }),
    'minor field-added response.scene',
    'major field-removed response.scene',
  ],
  [
    'a field of a response may be missing',
    (spec) => spec.field('GetPhoneNumberResponse phone_info').required?.pop(),
    'major became-optional response.phone_info.watermark',
    'minor became-required response.phone_info.watermark',
  ],
  [
    'a query parameter is new and required',
    (spec) =>
      spec
        .operation('getAccessToken')
        .parameters?.push({ name: 'scene', in: 'query', required: true, schema: { type: 'string' } }),
    'major required-field-added query.scene',
    'major field-removed query.scene',
  ],
  [
    'a message has a new field',
    (spec) => field(spec, 'WxaPunishEventMessage', { scene: { type: 'integer' } }),
    'minor field-added message.scene',
    'major field-removed message.scene',
  ],
  [
    'a reply has a new required field',
    (spec) => {
      field(spec, 'CheckBizReply', { scene: { type: 'integer' } });
      spec.schema('CheckBizReply').required?.push('scene');
    },
    'major required-field-added reply.scene',
    'major field-removed reply.scene',
  ],
  [
    'a message in XML has a new field',
    (spec) => field(spec, 'SubscribeMsgPopupEventXmlMessage', { scene: { type: 'integer' } }),
    'minor field-added message (application/xml).scene',
    'major field-removed message (application/xml).scene',
  ],
  [
    'any other field may come',
    (spec) =>
      Object.assign(spec.schema('GetPhoneNumberResponse'), { additionalProperties: { type: 'string' } }),
    'minor field-added response.*',
    'major field-removed response.*',
  ],
  [
    'other fields are forbidden',
    (spec) => Object.assign(spec.schema('GetPhoneNumberRequest'), { additionalProperties: false }),
    'major rule-added request.*',
    'minor rule-removed request.*',
  ],
  [
    'a field in a list has another type',
    (spec) => Object.assign(spec.field('GetDailyRetainResponse visit_uv [] value'), { type: 'string' }),
    'major type-changed response.visit_uv[].value',
    'major type-changed response.visit_uv[].value',
  ],
  [
    'a field needs another',
    (spec) =>
      Object.assign(spec.schema('GetPhoneNumberRequest'), { dependentRequired: { openid: ['code'] } }),
    'major rule-added request.openid',
    'minor rule-removed request.openid',
  ],
];
