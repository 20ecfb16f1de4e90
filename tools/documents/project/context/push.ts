export const appid = 'wx448f04719cd48f69';
export const token = 'TOKEN';
export const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
/** While the settings are changed. */
export const newToken = 'NEXT';
export const newKey = 'z'.repeat(43);
/** The reader's own queue. */
export const queue = {
  add: async (_name: string, _message: object, _options: { jobId: string }): Promise<void> => {},
};
