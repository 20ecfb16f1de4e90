import { eachRow } from '../wechat/objects/each-row.ts';

eachRow(1);
