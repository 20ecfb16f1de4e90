// The code that only failed calls need: a third of the client, loaded on the first failure.
export { answerFailure } from './answer-failure.ts';
export { reasonOf } from './connection-fault.ts';
export { copyInLanguage } from './copy-in-language.ts';
export { noCredential, noResponse, noToken } from './misuse.ts';
export { recovery } from './recovery.ts';
