export * from '@weapp-openapi/push';
