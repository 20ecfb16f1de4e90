export * from '@weapp-openapi/token/redis';
