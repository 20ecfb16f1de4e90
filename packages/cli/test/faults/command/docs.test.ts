import { explainsEverything } from '../../command/explains-everything.ts';

explainsEverything(1);
