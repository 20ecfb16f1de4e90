export * from '@weapp-openapi/crypto';
