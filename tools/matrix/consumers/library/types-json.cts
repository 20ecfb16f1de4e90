// The documents of the spec, where TypeScript looks no `exports` up.
import errcodes = require('@weapp-openapi/spec/errcodes.json');
import openapi = require('@weapp-openapi/spec/openapi.json');

export const title: string = openapi.info.title;
export const known: object = errcodes;
// @ts-expect-error Not `any`.
export const wrong: number = openapi.info.title;
