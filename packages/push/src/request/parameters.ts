import { WeappPushError } from '../errors.ts';
import { twice } from '../messages/request.ts';

/** The parameters that WeChat adds to the URL. */
export type ParameterName =
  | 'signature'
  | 'timestamp'
  | 'nonce'
  | 'echostr'
  | 'msg_signature'
  | 'encrypt_type'
  | 'openid';

/** Reads WeChat's parameters out of a query. A parameter that stands there twice could be read in two ways. */
export function readParameters(query: string): (name: ParameterName) => string | undefined {
  const parameters = new URLSearchParams(query);
  return (name) => {
    const [value, ...others] = parameters.getAll(name);
    if (others.length > 0) throw new WeappPushError('parameters', twice(name));
    return value;
  };
}
