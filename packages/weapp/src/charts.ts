export * from '@weapp-openapi/analysis/charts';
