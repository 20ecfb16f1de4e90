export * from '@weapp-openapi/push/redis';
