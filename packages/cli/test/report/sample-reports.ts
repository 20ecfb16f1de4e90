import { createAnalysis } from '@weapp-openapi/analysis';
import { collectReport, type ReportData } from '../../src/index.ts';
import { type MadeUp, madeUpClient } from './made-up-client.ts';

/** Noon of Monday, 23 November 2026 in Shanghai: the last day with figures is the 22nd. */
const now = () => Date.parse('2026-11-23T04:00:00Z');

export const analysisOf = (made: MadeUp = {}) => createAnalysis(madeUpClient(made), { now });

const of = (made: MadeUp, begin: string, named = {}): Promise<ReportData> =>
  collectReport(analysisOf(made), { begin, end: '20261122', now, ...named });

/** What would run, if a text were taken for markup. */
export const HOSTILE = `"'><img src=x onerror="alert(1)"></script><script>alert(2)</script><style>*{display:none}</style>`;

/** Reports of mini programs that differ, and what is special about each. */
export const SAMPLES = {
  'of a year, with unusual days': () =>
    of({ peaks: ['20260618', '20261001', '20261111'] }, '20251123', {
      name: '晨光咖啡',
      appid: 'wx0123456789abcdef',
    }),
  'of 3 days': () =>
    of({ without: (date) => date < '20261120' }, '20261120', { appid: 'wx0123456789abcdef' }),
  'of one day': () => of({}, '20261122'),
  'without any figures': () => of({ without: () => true }, '20261024', { name: 'A new one' }),
  'of zeros': () => of({ users: 0 }, '20261024', { name: 'Nobody' }),
  'of numbers with 10 digits and texts that are long and hostile': () =>
    of(
      {
        users: 212_345_678,
        seconds: 4_321,
        paths: [`pages/${'a'.repeat(150)}/index`, HOSTILE, 'pages/\u202eexe.index', '页面'.repeat(60), ''],
        cities: [HOSTILE, '黔西南布依族苗族自治州', 'Ürümqi'.repeat(12)],
      },
      '20260825',
      { name: `${HOSTILE}${'长'.repeat(60)}`, appid: HOSTILE },
    ),
  'with gaps, and with parts that WeChat refuses': async () => {
    const client = madeUpClient({ without: (date) => date >= '20261010' && date < '20261015' });
    const refuse = () => Promise.reject(new Error('getVisitPage: errcode 48001, api unauthorized'));
    const analysis = createAnalysis({ ...client, getVisitPage: refuse, getDailySummary: refuse }, { now });
    return collectReport(analysis, { begin: '20260825', end: '20261122', now, name: 'With gaps' });
  },
} as const satisfies Record<string, () => Promise<ReportData>>;
