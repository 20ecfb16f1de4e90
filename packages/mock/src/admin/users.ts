import type { Users } from '../wechat/known-users.ts';
import type { Grant, NewUser } from '../wechat/user.ts';
import { readFields } from './fields.ts';
import { Problem } from './problem.ts';
import type { AdminCall, Route } from './route.ts';

/** The users: create them, log them in, let them accept messages. */
export function userRoutes(users: Users): readonly Route[] {
  function known({ path: { app = '', openid = '' } }: AdminCall) {
    const user = users.get(app, openid);
    if (!user) throw new Problem(404, 'There is no such user: create one with POST /__mock/users.');
    return user;
  }
  return [
    {
      method: 'GET',
      path: '/users',
      query: ['app'],
      answer: ({ query }) => ({ body: users.list(query.text('app')) }),
    },
    {
      method: 'POST',
      path: '/users',
      // users.create says what is wrong with it.
      answer: ({ body }) => ({ status: 201, body: users.create(body as NewUser) }),
    },
    { method: 'GET', path: '/users/{app}/{openid}', answer: (call) => ({ body: known(call) }) },
    {
      method: 'DELETE',
      path: '/users/{app}/{openid}',
      answer(call) {
        const { app, openid } = known(call);
        users.remove(app, openid);
        return {};
      },
    },
    {
      method: 'POST',
      path: '/users/{app}/{openid}/login',
      answer: (call) => ({ body: { code: users.login(known(call)) } }),
    },
    {
      method: 'POST',
      path: '/users/{app}/{openid}/phone-code',
      answer: (call) => ({ body: { code: users.phoneCode(known(call)) } }),
    },
    {
      method: 'POST',
      path: '/users/{app}/{openid}/grant',
      answer(call) {
        const fields = readFields(call.body, ['template_id', 'count']);
        const count = fields.value('count') as Grant | undefined; // users.grant checks it
        return { body: users.grant(known(call), fields.required('template_id'), count) };
      },
    },
  ];
}
