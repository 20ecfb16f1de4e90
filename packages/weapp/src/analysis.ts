export * from '@weapp-openapi/analysis';
