export { default } from '@weapp-openapi/vitest-config';
