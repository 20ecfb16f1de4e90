export * from '@weapp-openapi/token/cloud';
