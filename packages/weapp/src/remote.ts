export * from '@weapp-openapi/token/remote';
