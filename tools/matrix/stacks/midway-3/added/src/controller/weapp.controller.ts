import { Controller, Get, Inject } from '@midwayjs/core';
import type { WeappService } from '../service/weapp.service';

@Controller('/weapp')
export class WeappController {
  @Inject()
  weappService: WeappService;

  @Get('/')
  show() {
    return this.weappService.show();
  }
}
