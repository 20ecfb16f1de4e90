import { manyOfEach } from '../push/much-xml.ts';

manyOfEach(200_000);
