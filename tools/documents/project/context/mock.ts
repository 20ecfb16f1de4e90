export const appid = 'wx448f04719cd48f69';
export const token = 'TOKEN';
export const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
