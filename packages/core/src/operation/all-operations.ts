import { table } from '../generated/table.ts';
import { int64 } from './int64.ts';
import { type Features, type Operation, PAY_SIG, SIGNATURE } from './operation.ts';
import { signed } from './pay-signature.ts';
import { form } from './upload.ts';
import { wholeBody } from './whole-body.ts';

/** What a line's traits say beside those of operation.ts. */
const GET = 32;
const FORM = 64;
const WHOLE_BODY = 128;

let operations: readonly Operation[] | undefined;

/**
 * Every operation of the spec. They come out of one text, a line each, whose fields are the path's length that
 * it shares with the line before and the rest of the path, the id, the traits and those below, the
 * names of query fields, and of 64-bit integers, a form's files or the body field. As code the same takes twice the
 * room and the time to load.
 */
export function allOperations(): readonly Operation[] {
  if (operations) return operations;
  let path = '';
  operations = table.split('\n').map((line): Operation => {
    const [shared = '', rest = '', id = '', bits = '', query = '', names = ''] = line.split(' ');
    path = path.slice(0, Number(shared)) + rest;
    const traits = Number(bits);
    const features: Features = {
      ...(traits & (PAY_SIG | SIGNATURE) && signed),
      ...(names &&
        (traits & WHOLE_BODY ? wholeBody(names) : (traits & FORM ? form : int64)(...names.split(',')))),
    };
    return [
      id,
      traits & GET ? 'GET' : 'POST',
      path,
      traits & (GET - 1),
      query === '*' ? 1 : query === '' ? 0 : query.split(','),
      features,
    ];
  });
  return operations;
}
