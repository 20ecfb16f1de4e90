// Single operations for bundles: what is not used is left out.
export * from '@weapp-openapi/core/operations';
