export * from '@weapp-openapi/crypto/sm';
