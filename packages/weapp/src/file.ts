export * from '@weapp-openapi/token/file';
