declare module 'co-wechat-api' {
  interface SavedToken {
    accessToken: string;
    expireTime: number;
  }
  export default class API {
    constructor(
      appid: string,
      secret: string,
      getToken?: () => Promise<SavedToken | undefined>,
      saveToken?: (token: SavedToken | null) => Promise<void>,
    );
    prefix: string;
    ensureAccessToken(): Promise<SavedToken>;
  }
}
