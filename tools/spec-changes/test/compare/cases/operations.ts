import type { Case } from './case.ts';

const PHONE = 'getPhoneNumber';

export const OPERATION: Case[] = [
  [
    'an operation is new',
    (spec) => {
      const paths = spec.document.paths as Record<string, unknown>;
      const schemas = spec.document.components?.schemas as Record<string, unknown>;
      paths['/wxa/new'] = { post: { ...spec.operation('clearQuota'), operationId: 'newOne' } };
      schemas.NewOneRequest = { type: 'object' };
    },
    'minor operation-added ',
    'major operation-removed ',
  ],
  [
    'an operation has a new name',
    (spec) => Object.assign(spec.operation(PHONE), { operationId: 'getPhone' }),
    'major operation-renamed operationId',
    'major operation-renamed operationId',
  ],
  [
    'an operation has a new path',
    ({ document: { paths = {} } }) => {
      paths['/wxa/phone'] = paths['/wxa/business/getuserphonenumber'] as object as never;
      delete paths['/wxa/business/getuserphonenumber'];
    },
    'major operation-moved ',
    'major operation-moved ',
  ],
  [
    'a webhook is new',
    ({ document: { webhooks = {} } }) => {
      webhooks.news = structuredClone(webhooks.wxa_punish_event) as never;
      (webhooks.news as { post: { operationId: string } }).post.operationId = 'onNews';
    },
    'minor webhook-added ',
    'major webhook-removed ',
  ],
  [
    'a webhook has a new key',
    ({ document: { webhooks = {} } }) => {
      webhooks.punished = webhooks.wxa_punish_event as never;
      delete webhooks.wxa_punish_event;
    },
    'major webhook-renamed ',
    'major webhook-renamed ',
  ],
  [
    'an operation is in another section',
    (spec) => Object.assign(spec.operation(PHONE), { tags: ['ad'] }),
    'major section-changed tags',
    'major section-changed tags',
  ],
  [
    'an operation is deprecated',
    (spec) => Object.assign(spec.operation(PHONE), { deprecated: true }),
    'minor deprecated ',
    'minor no-longer-deprecated ',
  ],
  [
    'a field is deprecated',
    (spec) => Object.assign(spec.field('GetPhoneNumberRequest openid'), { deprecated: true }),
    'minor deprecated request.openid',
    'minor no-longer-deprecated request.openid',
  ],
  [
    'a call is safe to repeat',
    (spec) => Object.assign(spec.operation(PHONE), { 'x-idempotent': true }),
    'minor idempotent-changed x-idempotent',
    'minor idempotent-changed x-idempotent',
  ],
  [
    'a list is no longer read by pages',
    (spec) => delete spec.operation('getPubNewTemplatetitles')['x-paging'],
    'major paging-removed x-paging',
    'minor paging-added x-paging',
  ],
  [
    'a list has other pages',
    (spec) => Object.assign(spec.operation('getPubNewTemplatetitles')['x-paging'] as object, { maximum: 20 }),
    'minor paging-changed x-paging',
    'minor paging-changed x-paging',
  ],
  [
    'an errcode is new',
    (spec) => (spec.operation(PHONE)['x-errcodes'] as number[]).push(45009),
    'minor errcode-added x-errcodes',
    'minor errcode-removed x-errcodes',
  ],
  [
    'a rule for an errcode is new',
    (spec) =>
      (spec.operation(PHONE)['x-errcode-when'] as object[]).push({
        field: 'openid',
        rule: 'invalid',
        code: 40003,
      }),
    'minor errcode-when-added x-errcode-when',
    'minor errcode-when-removed x-errcode-when',
  ],
  [
    'a signature is needed',
    (spec) => Object.assign(spec.operation(PHONE), { security: [{ access_token: [], pay_sig: [] }] }),
    'major credential-added security',
    'minor credential-removed security',
  ],
  [
    'a permission set is new',
    (spec) => (spec.operation(PHONE)['x-permission-sets'] as number[]).push(7),
    'minor trait-changed x-permission-sets',
    'minor trait-changed x-permission-sets',
  ],
  [
    'the whole input is one field',
    (spec) => Object.assign(spec.operation(PHONE), { 'x-body-field': 'code' }),
    'major trait-changed x-body-field',
    'major trait-changed x-body-field',
  ],
  [
    'an unknown key',
    (spec) => Object.assign(spec.operation(PHONE), { 'x-new': 1 }),
    'minor other-changed ',
    'minor other-changed ',
  ],
  [
    'another title',
    (spec) => Object.assign(spec.operation(PHONE), { summary: '号码' }),
    'patch title-changed ',
    'patch title-changed ',
  ],
  [
    'another link',
    (spec) => Object.assign(spec.operation(PHONE).externalDocs as object, { url: 'https://example.com' }),
    'patch link-changed ',
    'patch link-changed ',
  ],
];
