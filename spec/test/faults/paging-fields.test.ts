import { testPagingFields } from '../rules/paging-fields.ts';

testPagingFields(1);
