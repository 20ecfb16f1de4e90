export * from '@weapp-openapi/push/node';
