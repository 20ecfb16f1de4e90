// Preloaded into a reader's program: what it sends to WeChat, by fetch or undici, reaches the mock server.
import { Agent, setGlobalDispatcher } from 'undici';

const mock = new URL(process.env.MOCK_URL).origin;
const toMock = (dispatch) => (options, handler) => {
  const { hostname } = new URL(options.origin);
  return dispatch(
    { ...options, origin: hostname.endsWith('.weixin.qq.com') ? mock : options.origin },
    handler,
  );
};

// Node's own fetch looks for its dispatcher where undici puts it.
setGlobalDispatcher(new Agent().compose(toMock));
