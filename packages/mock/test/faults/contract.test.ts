import { exampleRequests } from '../example-requests.ts';

exampleRequests(1);
