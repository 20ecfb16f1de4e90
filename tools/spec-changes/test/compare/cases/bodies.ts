import type { Case } from './case.ts';

const PHONE = 'getPhoneNumber';

export const BODIES: Case[] = [
  [
    'a request body is needed',
    (spec) => Object.assign(spec.operation('imgAiCrop').requestBody ?? {}, { required: true }),
    'major body-required request',
    'minor body-optional request',
  ],
  [
    'a request body is new',
    (spec) =>
      Object.assign(spec.operation('getAccessToken'), { requestBody: { required: true, content: {} } }),
    'major body-added request',
    'major body-removed request',
  ],
  [
    'a request has another format',
    (spec) => Object.assign(spec.operation(PHONE).requestBody?.content ?? {}, { 'text/plain': {} }),
    'minor media-type-added request',
    'major media-type-removed request',
  ],
  [
    'a response is new',
    (spec) => Object.assign(spec.operation(PHONE).responses ?? {}, { 202: { description: 'Later' } }),
    'minor response-added response 202',
    'major response-removed response 202',
  ],
  [
    'a header is gone',
    (spec) => delete spec.response('getQRCode').headers,
    'major header-removed response headers.Num-Used',
    'minor header-added response headers.Num-Used',
  ],
  [
    'a header has another type',
    (spec) =>
      Object.assign(spec.response('getQRCode').headers?.['Num-Used']?.schema ?? {}, { type: 'string' }),
    'major type-changed response headers.Num-Used',
    'major type-changed response headers.Num-Used',
  ],
];
