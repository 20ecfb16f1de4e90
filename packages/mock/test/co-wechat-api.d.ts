/** The parts that the tests use; the package has no types of its own. */
declare module 'co-wechat-api' {
  export default class API {
    constructor(appid: string, secret: string);
    prefix: string;
    snsPrefix: string;
    wxaPrefix: string;
    fileServerPrefix: string;
    code2Session(code: string): Promise<Record<string, string>>;
    ensureAccessToken(): Promise<{ accessToken: string }>;
    sendSubscribeMessage(openid: string, template: string, page: string, data: object): Promise<object>;
    getWXACodeUnlimit(scene: string, page: string): Promise<Buffer>;
    request(url: string, options: object): Promise<Record<string, unknown>>;
  }
}
