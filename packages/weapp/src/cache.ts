export * from '@weapp-openapi/token/cache';
