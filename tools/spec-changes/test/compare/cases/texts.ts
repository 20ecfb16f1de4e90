import type { Edited } from '../../bundle.ts';
import type { Case } from './case.ts';

const PHONE = 'getPhoneNumber';
const openid = (spec: Edited) => spec.field('GetPhoneNumberRequest openid');
const country = (spec: Edited) => spec.field('GetPhoneNumberResponse phone_info countryCode');
const AT = 'response.phone_info.countryCode';

export const TEXTS: Case[] = [
  [
    'another description',
    (spec) => Object.assign(spec.operation(PHONE), { description: 'New.' }),
    'patch description-changed ',
    'patch description-changed ',
  ],
  [
    'another description of a field',
    (spec) => Object.assign(openid(spec), { description: 'New.' }),
    'patch description-changed request.openid',
    'patch description-changed request.openid',
  ],
  [
    'another example',
    (spec) =>
      Object.assign(spec.operation(PHONE).requestBody?.content?.['application/json'] ?? {}, { examples: {} }),
    'patch examples-changed request',
    'patch examples-changed request',
  ],
  [
    'another reason',
    (spec) => Object.assign(openid(spec), { 'x-docs-deviation': 'New.' }),
    'patch note-changed request.openid',
    'patch note-changed request.openid',
  ],
  [
    'a sent field has a default',
    (spec) => Object.assign(openid(spec), { default: 'me' }),
    'minor default-changed request.openid',
    'minor default-changed request.openid',
  ],
  [
    'a received field has a default',
    (spec) => Object.assign(country(spec), { default: '86' }),
    `patch default-changed ${AT}`,
    `patch default-changed ${AT}`,
  ],
  [
    'a name in XML',
    (spec) => Object.assign(spec.field('WxaPunishEventMessage appid'), { xml: { name: 'AppId' } }),
    'minor other-changed message.appid',
    'minor other-changed message.appid',
  ],
];
