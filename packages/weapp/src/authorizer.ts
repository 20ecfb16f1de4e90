export * from '@weapp-openapi/token/authorizer';
