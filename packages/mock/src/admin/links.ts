import type { Links } from '../wechat/open-links.ts';
import { readFields } from './fields.ts';
import type { Route } from './route.ts';

/** Bytes: a picture of a code in Base64. */
const LONGEST = 4 * 1024 * 1024;

/** URL Schemes, URL Links, Short Links and codes: those that there are, and opening one as a user would. */
export const linkRoutes = (links: Links): readonly Route[] => [
  {
    method: 'GET',
    path: '/links',
    query: ['app'],
    answer: ({ query }) => ({ body: links.list(query.text('app')) }),
  },
  {
    method: 'POST',
    path: '/links/open',
    longest: LONGEST,
    answer({ body }) {
      const fields = readFields(body, ['link', 'picture']);
      const picture = fields.text('picture');
      // links.open says why it cannot be opened.
      const link = picture === undefined ? fields.required('link') : Buffer.from(picture, 'base64');
      return { body: links.open(link) };
    },
  },
];
