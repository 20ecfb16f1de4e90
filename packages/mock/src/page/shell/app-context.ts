import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../server/weapp.ts';

/** The mini program in whose name the page calls. */
export const AppContext = createContext<App>({ appid: 'wx1', secret: 'any' });

export const useApp = (): App => useContext(AppContext);
