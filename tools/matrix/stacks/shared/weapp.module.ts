// Added to Nest's scaffold: a provider, a controller that has it injected, and one that receives messages.
import {
  All,
  Controller,
  Get,
  Inject,
  Module,
  Post,
  Req,
  Res,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type {} from 'multer'; // declares Express.Multer
import { createWeapp, isApiError, type Weapp } from 'weapp-openapi';
import { createPush, reply } from 'weapp-openapi/push';
import { toNodeHandler } from 'weapp-openapi/push/node';

const WEAPP = Symbol('weapp');
const DAY = { begin_date: '20240313', end_date: '20240313' };

const handler = toNodeHandler(
  createPush({ appid: 'wxmatrix', token: 'matrix', encodingAESKey: 'A'.repeat(43), mode: 'secure' }).on(
    'text',
    (message) => reply.transferToService(message),
  ),
);

@Controller('wechat')
export class WechatController {
  @All()
  receive(@Req() request: Request, @Res() response: Response) {
    return handler(request, response);
  }
}

@Controller('weapp')
export class WeappController {
  constructor(@Inject(WEAPP) private readonly wx: Weapp) {}

  @Get()
  async show() {
    // @ts-expect-error A misspelt field: the types have not fallen back to `any`.
    const misspelt = () => this.wx.getDailyRetain({ begin_dat: '20240313', end_date: '20240313' });
    const { openid } = await this.wx.login(`user-7-${Math.random()}`);
    const { ref_date: day } = await this.wx.getDailyRetain(DAY);
    try {
      await this.wx.getDailyRetain(DAY, { headers: { prefer: 'errcode=45009' } });
      return { openid, day, misspelt };
    } catch (error) {
      if (!isApiError(error, 'getDailyRetain')) throw error;
      return { openid, day, errcode: error.errcode, known: error.meaning !== undefined };
    }
  }

  @Post()
  @UseInterceptors(FileInterceptor('file'))
  upload(@UploadedFile() file: Express.Multer.File) {
    return this.wx.uploadTempMedia({ type: 'image', media: file.buffer });
  }
}

@Module({
  controllers: [WeappController, WechatController],
  providers: [
    {
      provide: WEAPP,
      useFactory: () => createWeapp({ appid: 'wxmatrix', secret: 'any', baseUrl: process.env.MOCK_URL }),
    },
  ],
})
export class WeappModule {}
