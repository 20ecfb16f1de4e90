/** The part of a mini program's own API that the READMEs and guides use. */
export const wx = undefined as unknown as {
  login(options: { success(result: { code: string }): void }): void;
  request(options: {
    url: string;
    method?: string;
    header?: object;
    data: object;
    success(result: { data: { openid: string; session: string } }): void;
  }): void;
  requestSubscribeMessage(options: {
    tmplIds: string[];
    success(result: Record<string, string>): void;
    fail(result: { errCode: number; errMsg: string }): void;
  }): void;
  setStorageSync(key: string, value: unknown): void;
  getStorageSync(key: string): string;
};
/** Registers a page with its event handlers. */
export const Page: (
  page: Record<string, (event: { detail: { code: string; errMsg: string } }) => void>,
) => void = () => {};
