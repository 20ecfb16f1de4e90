// Added to Nest's scaffold: a provider, and a controller that has it injected.
import { Controller, Get, Inject, Module, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type {} from 'multer'; // declares Express.Multer
import { createWeapp, isApiError, type Weapp } from 'weapp-openapi';

const WEAPP = Symbol('weapp');
const DAY = { begin_date: '20240313', end_date: '20240313' };

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
  controllers: [WeappController],
  providers: [
    {
      provide: WEAPP,
      useFactory: () => createWeapp({ appid: 'wxmatrix', secret: 'any', baseUrl: process.env.MOCK_URL }),
    },
  ],
})
export class WeappModule {}
