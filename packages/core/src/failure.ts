// What only failed calls need. It is a third of the client, so it is a file of its own for bundlers and platforms,
// which is loaded with the first failure.
export { answerFailure } from './answer-failure.ts';
export { reasonOf } from './connection-fault.ts';
export { recovery } from './recovery.ts';
export { tokenFault } from './token-fault.ts';
