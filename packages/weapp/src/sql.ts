export * from '@weapp-openapi/token/sql';
