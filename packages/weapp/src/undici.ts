export * from '@weapp-openapi/core/undici';
