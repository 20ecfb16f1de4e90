import { withoutFieldsOfAny } from '../../api/any-fields.ts';

withoutFieldsOfAny(500, 10_000_000);
