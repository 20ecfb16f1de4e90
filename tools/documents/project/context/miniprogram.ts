/** The part of a mini program's own API that the READMEs use. */
export const wx = undefined as unknown as {
  login(options: { success(result: { code: string }): void }): void;
  request(options: { url: string; data: object; success(result: { data: { openid: string } }): void }): void;
};
