import { table } from '../generated/table.ts';
import { int64 } from './int64.ts';
import { type Features, type Operation, PAY_SIG, SIGNATURE } from './operation.ts';
import { signed } from './pay-signature.ts';
import { form } from './upload.ts';
import { wholeBody } from './whole-body.ts';

/** Traits that occur only in the table, in addition to those of operation.ts. */
const GET = 32;
const FORM = 64;
const WHOLE_BODY = 128;

let operations: readonly Operation[] | undefined;

/**
 * Every operation of the spec. They are parsed from one string, which takes half the space and load time of the same
 * data as code. Each line is an operation: how many characters of its path it shares with the previous line, the rest
 * of the path, the id, the traits (including those above), the names of its query fields, and the names of its 64-bit
 * integers, of its file fields or of its body field.
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
