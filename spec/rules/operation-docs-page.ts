import type { Rule } from './redocly.ts';

const API = 'https://developers.weixin.qq.com/miniprogram/dev/server/API/';

/** `externalDocs.url` is WeChat's page of the operation, in the section that the tag names. */
export const operationDocsPage: Rule = () => ({
  Operation: {
    enter({ operationId, tags, externalDocs }, { report, location }) {
      const section = tags?.[0];
      const url = externalDocs?.url;
      if (url?.startsWith(`${API}${section}/`) && /^[^?#\s]+\.html$/.test(url)) return;
      report({
        message: `externalDocs.url of ${operationId} is ${url ?? 'missing'}: put the official page there, ${API}${section}/....html.`,
        location: externalDocs ? location.child(['externalDocs', 'url']) : location.key(),
      });
    },
  },
});
