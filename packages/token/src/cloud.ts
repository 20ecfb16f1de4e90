export { type CloudToken, type CloudTokenOptions, cloudToken } from './cloud/cloud-token.ts';
export { type OpenService, type OpenServiceOptions, openService } from './cloud/open-service.ts';
