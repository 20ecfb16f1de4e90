import type { Context, Operation, Rule } from './redocly.ts';

const SITE = 'https://developers.weixin.qq.com/miniprogram/dev/';
const SERVER = `${SITE}server/`;

/**
 * `externalDocs.url` is WeChat's page for the operation, in the section that the tag names. The sections are below
 * API/, except those for events and advertising, which are beside it. A message that WeChat sends may be documented on
 * its own page, on that of a call, or in any guide.
 */
export const operationDocsPage: Rule = () => {
  function check(
    { operationId, externalDocs }: Operation,
    context: Context,
    folders: string[],
    usual: string,
  ) {
    const url = externalDocs?.url;
    if (folders.some((folder) => url?.startsWith(folder)) && /^[^?#\s]+\.html$/.test(url ?? '')) return;
    context.report({
      message: `externalDocs.url of ${operationId} is ${url ?? 'missing'}: set it to the official page, ${usual}....html.`,
      location: externalDocs ? context.location.child(['externalDocs', 'url']) : context.location.key(),
    });
  }
  return {
    Paths: {
      Operation: {
        enter(operation, context) {
          const section = operation.tags?.[0];
          const usual = `${SERVER}API/${section}/`;
          check(operation, context, [usual, `${SERVER}${section}/`], usual);
        },
      },
    },
    WebhooksMap: {
      PathItem: { enter() {} },
      Operation: {
        enter: (operation, context) => check(operation, context, [SITE], SITE),
      },
    },
  };
};
