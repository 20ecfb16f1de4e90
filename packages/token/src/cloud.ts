export { type CloudToken, type CloudTokenOptions, cloudToken } from './providers/cloud-token.ts';
export { type OpenService, type OpenServiceOptions, openService } from './providers/open-service.ts';
