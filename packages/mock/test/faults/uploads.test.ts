import { MEGABYTES, takesUpTo } from '../wechat/take-uploads.ts';

takesUpTo(MEGABYTES);
