import { readFile } from 'node:fs/promises';
import { check } from '../steps';

interface Finding {
  code: string;
  path: string[];
  message: string;
}

const findings: Finding[] = JSON.parse(await readFile('out/findings.json', 'utf8'));

/** Spectral 6 takes a field called `example` beside one called `type` for a schema with its example. */
const isMistaken = ({ code, path }: Finding) =>
  code === 'oas3-valid-schema-example' && path.includes('examples') && path.includes('value');

await check({
  steps: {
    'clean but for 2 false findings'() {
      const [finding] = findings.filter((each) => !isMistaken(each));
      if (finding) throw new Error(`${finding.code}: ${finding.message} ${finding.path.join('/')}`);
    },
  },
  notes: {
    'it takes the fields `type` and `example` of an answer that stands in an example for a schema: 2 false `oas3-valid-schema-example`':
      () => findings.filter(isMistaken).length === 2,
  },
});
