// The packages that run on every platform, edge workers too; umbrella has more, and is for Node.
export * as analysis from '@weapp-openapi/analysis';
export * as core from '@weapp-openapi/core';
export * as operations from '@weapp-openapi/core/operations';
export * as crypto from '@weapp-openapi/crypto';
export * as sm from '@weapp-openapi/crypto/sm';
export * as push from '@weapp-openapi/push';
export * as redis from '@weapp-openapi/push/redis';
