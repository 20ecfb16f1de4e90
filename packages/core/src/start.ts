// What is loaded at the start, for the files that are loaded later: they import it from here and from nowhere else.
// Bundlers that split then make one file of it; else they make one for each combination of files that share something,
// and gzip finds less in many small ones.
export { createCaller } from './caller.ts';
export { checkJson, checkText } from './check-fields.ts';
export { isToken } from './credential.ts';
export { Deadline } from './deadline.ts';
export {
  isWeappError,
  WeappApiError,
  type WeappError,
  WeappHttpError,
  WeappNetworkError,
  WeappUsageError,
} from './errors.ts';
export { visible } from './visible.ts';
