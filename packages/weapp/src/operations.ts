// Single operations for bundlers, which drop the unused ones.
export * from '@weapp-openapi/core/operations';
