// What only failed calls need. It is a third of the client, so it is a file of its own for bundlers and platforms,
// which is loaded with the first failure.
export { answerFailure } from './answer-failure.ts';
export { reasonOf } from './connection-fault.ts';
export { noCredential, noResponse, noToken } from './misuse.ts';
export { recovery } from './recovery.ts';
