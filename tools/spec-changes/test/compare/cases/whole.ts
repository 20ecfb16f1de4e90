import type { Case } from './case.ts';

export const WHOLE: Case[] = [
  [
    'a host is new',
    ({ document }) => (document.servers as object[]).push({ url: 'https://bj.api.weixin.qq.com' }),
    'minor server-added servers.https://bj.api.weixin.qq.com',
    'minor server-removed servers.https://bj.api.weixin.qq.com',
  ],
  [
    'a credential has another name',
    ({ document }) => Object.assign(document.components?.securitySchemes?.pay_sig as object, { name: 'sig' }),
    'major credential-changed securitySchemes.pay_sig',
    'major credential-changed securitySchemes.pay_sig',
  ],
  [
    'another text of the document',
    ({ document }) => Object.assign(document.info as object, { description: 'New.' }),
    'patch description-changed info',
    'patch description-changed info',
  ],
  [
    'another text of a section',
    ({ document }) => Object.assign((document.tags as object[])[0] ?? {}, { 'x-displayName': 'New' }),
    'patch description-changed tags.mp-access-token',
    'patch description-changed tags.mp-access-token',
  ],
];
