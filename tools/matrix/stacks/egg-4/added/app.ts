import type { EggCore } from '@eggjs/core';
import type { ILifecycleBoot } from 'egg';
import { createWeapp, type Weapp } from 'weapp-openapi';

declare module '@eggjs/core' {
  interface EggCore {
    weapp: Weapp;
  }
}

export default class implements ILifecycleBoot {
  constructor(private readonly app: EggCore) {}

  configDidLoad() {
    this.app.weapp = createWeapp({ appid: 'wxmatrix', secret: 'any', baseUrl: process.env.MOCK_URL });
  }
}
