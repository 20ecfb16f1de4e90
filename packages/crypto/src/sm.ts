// The SM algorithms (国密). They need the package sm-crypto-v2.
export { SM2withSM3 } from './sm/sm2-with-sm3.ts';
export { SM4_GCM } from './sm/sm4-gcm.ts';
