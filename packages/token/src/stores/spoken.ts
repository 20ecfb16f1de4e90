import { environmentLanguage, type Texts } from '@weapp-openapi/core';

/** An error of a store, in the language of the environment: the manager tells the operator of it in an event. */
export const spoken = (what: Texts): Error => new Error(what[environmentLanguage()]);
