import { type CredentialSource, type Fetch, WeappUsageError } from '@weapp-openapi/core';
import { checkOptional } from '../checks/options.ts';
import { appidWrong } from '../messages/cloud.ts';

/** Options of {@link openService}. */
export interface OpenServiceOptions {
  /** The account to make calls for, if the environment's owner shares it (资源复用). Default: the owner. */
  appid?: string | undefined;
  /** Default: `http://api.weixin.qq.com`. */
  baseUrl?: string | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
}

/** The options for createClient that {@link openService} returns. */
export interface OpenService {
  baseUrl: string;
  credential: CredentialSource;
  fetch: Fetch;
}

/**
 * Makes calls through the open-interface service (开放接口服务) of WeChat cloud hosting, which adds the credential
 * itself: no secret, no token. Works only in the container of a version that was created while the service was on, and
 * for the APIs on the list under 云调用, 微信令牌权限配置.
 *
 * @example
 * const wx = createClient({ ...openService() });
 * @throws {WeappUsageError} when `appid` is not an AppID.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/wxcloudrun/src/guide/weixin/open.html 官方文档}
 */
export function openService(options: OpenServiceOptions = {}): OpenService {
  checkOptional('openService', options, '{ appid }');
  // Plain http, as WeChat advises: the service is a process in the same container, and Node does not trust its
  // certificate by default.
  const { appid, baseUrl = 'http://api.weixin.qq.com', fetch = globalThis.fetch } = options;
  if (appid !== undefined && !/^\w+$/.test(appid)) {
    throw new WeappUsageError(appidWrong('openService'));
  }
  return {
    baseUrl,
    credential: { get: () => 'open-service', invalidate() {} },
    fetch(url, init) {
      // A token in the request would be used unchanged.
      const { origin, pathname, searchParams } = new URL(url);
      searchParams.delete('access_token');
      if (appid) searchParams.set('from_appid', appid);
      const query = searchParams.toString();
      return fetch(origin + pathname + (query && `?${query}`), init);
    },
  };
}
