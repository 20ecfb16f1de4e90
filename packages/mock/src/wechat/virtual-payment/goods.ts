import { isObject, type JsonObject } from '../../engine/document.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import { type Handlers, text } from '../call.ts';
import { ok, worldOf } from './account.ts';

/** An item (道具) that users can buy. */
interface Item {
  id: string;
  name: string;
  /** Fen. */
  price: number;
  remark: string;
  item_url: string;
  isPublished: boolean;
}

/** The last task of an app: the state of its item, 2 done or 3 failed. */
interface Task {
  id: string;
  state: 2 | 3;
  errmsg: string;
}

/** Items: uploaded to the development version, then published. A task is done when its call is answered. */
export function createGoods(createObjects: CreateObjects) {
  const items = createObjects<Item>('xpay.item');
  const tasks = createObjects<Task>('xpay.task');

  const handlers: Handlers = {
    start_upload_goods({ appid, body }) {
      const world = worldOf(appid, body.env);
      const { id, name, price, remark, item_url } = first(body.upload_item);
      const known = items.get(world, text(id));
      const item = { name: text(name), price: Number(price), remark: text(remark), item_url: text(item_url) };
      items.set(world, text(id), { ...item, id: text(id), isPublished: known?.isPublished ?? false });
      tasks.set(world, 'upload', { id: text(id), state: 2, errmsg: '' });
      return ok();
    },
    query_upload_goods({ appid, body, example }) {
      const world = worldOf(appid, body.env);
      const task = tasks.get(world, 'upload');
      const item = items.get(world, task?.id ?? '');
      if (!task || !item) return tasks.isTouched(world) ? ok({ status: 0 }) : example();
      const { isPublished: _, ...shown } = item;
      return ok({ upload_item: [{ ...shown, upload_status: task.state, errmsg: '' }], status: 3 });
    },
    start_publish_goods({ appid, body }) {
      const world = worldOf(appid, body.env);
      const id = text(first(body.publish_item).id);
      const item = items.get(world, id);
      if (item) items.set(world, id, { ...item, isPublished: true });
      // Items may have been uploaded in the admin console: only an app that uploads here lacks others.
      const isMissing = !item && items.isTouched(world);
      tasks.set(world, 'publish', {
        ...{ id, state: isMissing ? 3 : 2 },
        errmsg: isMissing ? 'there is no such item' : '',
      });
      return ok();
    },
    query_publish_goods({ appid, body, example }) {
      const world = worldOf(appid, body.env);
      const task = tasks.get(world, 'publish');
      if (!task) return tasks.isTouched(world) ? ok({ status: 0 }) : example();
      const { id, state, errmsg } = task;
      return ok({ publish_item: [{ id, publish_status: state, errmsg }], status: state === 2 ? 3 : 2 });
    },
  };

  return {
    handlers,
    /**
     * The price of an item in fen; undefined in an app that uploaded none. In production, only what is published is
     * sold.
     *
     * @throws {RangeError} if the app uploaded others.
     */
    priceOf(appid: string, env: 0 | 1, id: string): number | undefined {
      const world = worldOf(appid, env);
      const item = items.get(world, id);
      if (item && (env === 1 || item.isPublished)) return item.price;
      if (!items.isTouched(world)) return undefined;
      throw new RangeError(
        `@weapp-openapi/mock: ${item ? 'this item is not published' : 'this app has no such item'}: ${id}.`,
      );
    },
  };
}

const first = (list: unknown): JsonObject => {
  const [item] = Array.isArray(list) ? list : [];
  return isObject(item) ? item : {};
};
