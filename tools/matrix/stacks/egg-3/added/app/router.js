module.exports = ({ router, controller }) => {
  router.get('/', controller.home.index);
  router.get('/weapp', controller.weapp.show);
};
