import type { Rule } from './redocly.ts';

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

/**
 * `externalDocs.url` is WeChat's page of the operation, in the section that the tag names. The sections
 * stand below API/, but for those of events and advertising, which stand beside it.
 */
export const operationDocsPage: Rule = () => ({
  Operation: {
    enter({ operationId, tags, externalDocs }, { report, location }) {
      const section = tags?.[0];
      const url = externalDocs?.url;
      const inSection = [`${SERVER}API/${section}/`, `${SERVER}${section}/`].some((folder) =>
        url?.startsWith(folder),
      );
      if (inSection && /^[^?#\s]+\.html$/.test(url ?? '')) return;
      report({
        message: `externalDocs.url of ${operationId} is ${url ?? 'missing'}: put the official page there, ${SERVER}API/${section}/....html.`,
        location: externalDocs ? location.child(['externalDocs', 'url']) : location.key(),
      });
    },
  },
});
