import type { Application } from 'egg';

export default ({ router, controller }: Application) => {
  router.get('/weapp', controller.weapp.show);
};
