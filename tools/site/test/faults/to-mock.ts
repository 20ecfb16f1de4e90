// Preloaded into a reader's program: leads requests to WeChat's hosts, by fetch or undici, to the mock server.
import { Agent, type Dispatcher, setGlobalDispatcher } from 'undici';

const mock = new URL(process.env.MOCK_URL ?? '').origin;
const toMock: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
  const { hostname } = new URL(String(options.origin));
  return dispatch(
    { ...options, origin: hostname.endsWith('.weixin.qq.com') ? mock : (options.origin ?? '') },
    handler,
  );
};
setGlobalDispatcher(new Agent().compose(toMock));
