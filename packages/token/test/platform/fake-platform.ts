import { bodyOf, listen } from '../servers.ts';

export const PLATFORM = {
  appid: 'wx0000platform0001',
  secret: 'platform-secret-0123456789abcdef',
  ticket: 'ticket@@@platform-0123456789abcdef',
};
export const MERCHANT = 'wx0000merchant0001';
const RID = 'rid: 61725984-6126f6f9-040f19c4';

/**
 * A fake of WeChat's two token operations for third-party platforms, which the mock server does not have. It
 * knows one platform and one merchant, and repeats every secret that it is sent in its error messages, which
 * WeChat would not do.
 */
export async function fakePlatform() {
  const state = {
    requests: [] as string[],
    ticket: PLATFORM.ticket,
    componentTokens: [] as string[],
    refreshToken: 'refresh-token-1-0123456789abcdef',
    /** Whether each refresh brings a new refresh token and retires the old one. */
    rotates: false,
    accessTokens: 0,
    /** Answered in place of everything while it is set. */
    instead: undefined as string | undefined,
  };

  const refuse = (errcode: number, errmsg: string) => ({ errcode, errmsg: `${errmsg} ${RID}` });

  function componentToken(body: Record<string, unknown>) {
    if (body.component_appid !== PLATFORM.appid) return refuse(40013, 'invalid appid');
    if (body.component_appsecret !== PLATFORM.secret)
      return refuse(40125, `invalid appsecret ${body.component_appsecret}`);
    if (body.component_verify_ticket !== state.ticket)
      return refuse(61006, `component ticket is invalid ${body.component_verify_ticket}`);
    const token = `component-token-${state.componentTokens.length + 1}-0123456789abcdef`;
    state.componentTokens.push(token);
    return { component_access_token: token, expires_in: 7200 };
  }

  function authorizerToken(query: URLSearchParams, body: Record<string, unknown>) {
    const token = query.get('component_access_token');
    if (token !== state.componentTokens.at(-1)) return refuse(40001, `invalid credential ${token}`);
    if (body.component_appid !== PLATFORM.appid || body.authorizer_appid !== MERCHANT)
      return refuse(61003, 'component is not authorized by this account');
    if (body.authorizer_refresh_token !== state.refreshToken)
      return refuse(61023, `refresh_token is invalid ${body.authorizer_refresh_token}`);
    state.accessTokens++;
    if (state.rotates) state.refreshToken = `refresh-token-${state.accessTokens + 1}-0123456789abcdef`;
    return {
      authorizer_access_token: `authorizer-token-${state.accessTokens}-0123456789abcdef`,
      expires_in: 7200,
      authorizer_refresh_token: state.refreshToken,
    };
  }

  const { url } = await listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://fake');
    const operation = pathname.replace('/cgi-bin/component/', '');
    state.requests.push(`${request.method} ${operation}`);
    const text = await bodyOf(request);
    if (state.instead !== undefined) return response.end(state.instead);
    const body = JSON.parse(text);
    const answer =
      operation === 'api_component_token' ? componentToken(body) : authorizerToken(searchParams, body);
    response.end(JSON.stringify(answer));
  });
  return Object.assign(state, { baseUrl: url });
}
