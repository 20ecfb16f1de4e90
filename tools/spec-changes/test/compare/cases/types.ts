import type { Schema } from '../../../src/document.ts';
import type { Edited } from '../../bundle.ts';
import type { Case } from './case.ts';

const openid = (spec: Edited) => spec.field('GetPhoneNumberRequest openid');
const country = (spec: Edited) => spec.field('GetPhoneNumberResponse phone_info countryCode');
const AT = 'response.phone_info.countryCode';

export const TYPES: Case[] = [
  [
    'a sent field takes another type',
    (spec) => Object.assign(openid(spec), { type: 'integer' }),
    'major type-changed request.openid',
    'major type-changed request.openid',
  ],
  [
    'a sent field takes one more type',
    (spec) => Object.assign(openid(spec), { type: ['string', 'integer'] }),
    'minor type-widened request.openid',
    'major type-narrowed request.openid',
  ],
  [
    'a received field has one more type',
    (spec) => Object.assign(country(spec), { type: ['string', 'null'] }),
    `major type-widened ${AT}`,
    `minor type-narrowed ${AT}`,
  ],
  [
    'a received integer may have decimals',
    (spec) =>
      Object.assign(spec.field('GetPhoneNumberResponse phone_info watermark timestamp'), { type: 'number' }),
    'major type-widened response.phone_info.watermark.timestamp',
    'minor type-narrowed response.phone_info.watermark.timestamp',
  ],
  [
    'a received field has any type',
    (spec) => delete country(spec).type,
    `major type-widened ${AT}`,
    `minor type-narrowed ${AT}`,
  ],
  [
    'one type becomes one of several schemas',
    (spec) => {
      delete country(spec).type;
      Object.assign(country(spec), { anyOf: [{ type: 'string' }, { type: 'integer', minimum: 0 }] });
    },
    `major type-widened ${AT}`,
    `minor type-narrowed ${AT}`,
  ],
  [
    'a sent value is new',
    (spec) => (spec.field('ActiveLicenseDeviceRequest pkg_type').enum as number[]).push(6),
    'minor value-added request.pkg_type',
    'major value-removed request.pkg_type',
  ],
  [
    'a received value is new',
    (spec) => (spec.field('CheckrealnameinfoResponse verify_real_name').enum as string[]).push('V_NEW'),
    'major value-added response.verify_real_name',
    'minor value-removed response.verify_real_name',
  ],
  [
    'sent values are closed',
    (spec) => Object.assign(openid(spec), { enum: ['a', 'b'] }),
    'major values-closed request.openid',
    'minor values-opened request.openid',
  ],
  [
    'received values are closed',
    (spec) => Object.assign(country(spec), { enum: ['86'] }),
    `minor values-closed ${AT}`,
    `major values-opened ${AT}`,
  ],
  [
    'another constant',
    (spec) => Object.assign(spec.field('WxaPunishEventMessage MsgType'), { const: 'news' }),
    'major value-added message.MsgType',
    'major value-added message.MsgType',
  ],
  [
    'a sent text must be longer',
    (spec) => Object.assign(spec.field('GetPhoneNumberRequest code'), { minLength: 2 }),
    'major limit-narrowed request.code',
    'minor limit-widened request.code',
  ],
  [
    'a sent text may be shorter only',
    (spec) => Object.assign(openid(spec), { maxLength: 28 }),
    'major limit-narrowed request.openid',
    'minor limit-widened request.openid',
  ],
  [
    'a sent text has fewer bytes',
    (spec) => Object.assign(openid(spec), { 'x-max-bytes': 28 }),
    'major limit-narrowed request.openid',
    'minor limit-widened request.openid',
  ],
  [
    'a sent text has a pattern',
    (spec) => Object.assign(openid(spec), { pattern: '^o' }),
    'major limit-narrowed request.openid',
    'minor limit-widened request.openid',
  ],
  [
    'a received text has a pattern',
    (spec) => Object.assign(country(spec), { pattern: '^\\d+$' }),
    `patch limit-narrowed ${AT}`,
    `patch limit-widened ${AT}`,
  ],
  [
    'a received number is large',
    (spec) =>
      Object.assign(spec.field('GetPhoneNumberResponse phone_info watermark timestamp'), { format: 'int64' }),
    'major format-changed response.phone_info.watermark.timestamp',
    'major format-changed response.phone_info.watermark.timestamp',
  ],
  [
    'a request has choices',
    (spec) =>
      Object.assign(spec.schema('GetPhoneNumberRequest'), {
        anyOf: [{ required: ['code'] }, { required: ['openid'] }],
      }),
    'major rule-added request',
    'minor rule-removed request',
  ],
  [
    'a request has one more choice',
    (spec) => spec.schema('AddOrderRequest').anyOf?.push({ required: ['order_id'] }),
    'minor type-widened request',
    'major type-narrowed request',
  ],
  [
    'a choice of a request needs more',
    (spec) => spec.schema('AddOrderRequest').anyOf?.[1]?.required?.push('custom_remark'),
    'major became-required request<2>.custom_remark',
    'minor became-optional request<2>.custom_remark',
  ],
  [
    'only one choice of a request may fit',
    (spec) => {
      const schema = spec.schema('AddOrderRequest');
      Object.assign(schema, { oneOf: schema.anyOf });
      delete schema.anyOf;
    },
    'major rule-changed request',
    'minor rule-changed request',
  ],
  [
    'the pattern of a choice',
    (spec) =>
      Object.assign(spec.field('AddNearbyPoiRequest is_comm_nearby').anyOf?.[0] ?? {}, { pattern: '^[01]$' }),
    'major limit-narrowed request.is_comm_nearby<string>',
    'major limit-narrowed request.is_comm_nearby<string>',
  ],
  [
    'a value is forbidden',
    (spec) => Object.assign(openid(spec), { not: { const: '' } }),
    'major rule-changed request.openid',
    'minor rule-changed request.openid',
  ],
  [
    'a schema has a new name',
    (spec) => {
      const schemas = spec.document.components?.schemas as Record<string, Schema>;
      schemas.RetainItem = schemas.DailyRetainItem as Schema;
      delete schemas.DailyRetainItem;
      for (const name of ['visit_uv', 'visit_uv_new'])
        Object.assign(spec.field(`GetDailyRetainResponse ${name}`), {
          items: { $ref: '#/components/schemas/RetainItem' },
        });
    },
    'major schema-removed schemas.DailyRetainItem',
    'major schema-removed schemas.RetainItem',
  ],
];
