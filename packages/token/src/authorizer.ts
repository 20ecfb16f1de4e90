export {
  type AuthorizerTokenOptions,
  authorizerToken,
  type RefreshTokens,
} from './platform/authorizer-token.ts';
export type { ComponentTransportOptions } from './platform/component-request.ts';
export {
  type ComponentToken,
  type ComponentTokenOptions,
  componentToken,
} from './platform/component-token.ts';
