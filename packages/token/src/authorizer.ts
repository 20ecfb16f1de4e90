export {
  type AuthorizerTokenOptions,
  authorizerToken,
  type RefreshTokens,
} from './providers/authorizer-token.ts';
export type { ComponentTransportOptions } from './providers/component-request.ts';
export {
  type ComponentToken,
  type ComponentTokenOptions,
  componentToken,
} from './providers/component-token.ts';
