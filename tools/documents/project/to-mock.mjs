// Preloaded into a reader's program: redirects requests to WeChat, by fetch or undici, to the mock server.
import { Agent, setGlobalDispatcher } from 'undici';

const mock = new URL(process.env.MOCK_URL).origin;
const toMock = (dispatch) => (options, handler) => {
  const { hostname } = new URL(options.origin);
  return dispatch(
    { ...options, origin: hostname.endsWith('.weixin.qq.com') ? mock : options.origin },
    handler,
  );
};

// Node's built-in fetch uses the global dispatcher that undici sets.
setGlobalDispatcher(new Agent().compose(toMock));
