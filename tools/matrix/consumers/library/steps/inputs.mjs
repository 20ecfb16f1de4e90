export const day = { begin_date: '20240313', end_date: '20240313' };
export const app = { appid: 'wxmatrix', secret: 'any' };
