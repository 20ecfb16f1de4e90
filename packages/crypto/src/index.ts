// open-data/  decrypting and verifying what the front end receives from wx.getUserInfo and the like
// session/    signatures with the session_key or an AppKey
// push/       message push: signature, encryption, and both together
// api/        API security (API 安全): signatures and encryption of calls, and secureApi for clients
// sm/         the SM algorithms (国密) for api/; they have their own entry point, sm.ts
// bytes/      base64, UTF-8, hexadecimal and comparison in constant time, for all of them
// No folder imports another, except for bytes/, and for api/ in sm/; this package's biome.json enforces it.
export { AES256_GCM } from './api/aes256-gcm.ts';
export type { Cipher, CipherAlgorithm, SignatureAlgorithm } from './api/algorithm.ts';
export type { SecureAnswer } from './api/answer.ts';
export { decryptApi, type EncryptedApi, encryptApi, type PlainApi } from './api/encryption.ts';
export type { Certificate, PrivateKey, SymmetricKey } from './api/keys.ts';
export type { MessageContext } from './api/message.ts';
export type { SecureApiOptions } from './api/options.ts';
export { RSAwithSHA256 } from './api/rsa-with-sha256.ts';
export {
  type PlainRequest,
  type SealedRequest,
  type SecureApi,
  secureApi,
} from './api/secure-api.ts';
export { type SignedApi, signApi, type UnsignedApi, verifyApi } from './api/signature.ts';
export { type CryptoReason, WeappCryptoError } from './errors.ts';
export { decryptOpenData, type EncryptedOpenData } from './open-data/decrypt-open-data.ts';
export type {
  GroupData,
  OpenData,
  OpenDataKinds,
  PhoneNumberData,
  UserInfoData,
  Watermark,
  WeRunData,
} from './open-data/kinds.ts';
export { type SignedRawData, verifyRawData } from './open-data/verify-raw-data.ts';
export {
  decryptPush,
  decryptPushBytes,
  type EncryptedPush,
  encryptPush,
  type PlainPush,
  type PushKeys,
} from './push/cipher.ts';
export { type OpenInput, openPush, type SealedPush, type SealInput, sealPush } from './push/envelope.ts';
export { importPushKey, type PushKey } from './push/key.ts';
export {
  type PushSignatureInput,
  pushSignature,
  type SignedPush,
  verifyPushSignature,
} from './push/signature.ts';
export { type PaySigInput, paySig, type UserSignatureInput, userSignature } from './session/pay-signature.ts';
export { type SessionSignature, sessionSignature } from './session/session-signature.ts';
