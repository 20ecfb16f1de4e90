import { testPagingFields } from './paging-fields.ts';

// All cases in test/faults.
testPagingFields(4);
