import { expect, test } from 'vitest';
import { readXml } from '../../src/push/read-xml.ts';

/** So many openings, sections, fields and levels. With 200,000, a reader of quadratic time would hang. */
export function manyOfEach(count: number): void {
  test.each([
    ['openings', `<xml>${'<ErrCode>'.repeat(count)}`],
    ['openings, in an end', `<xml>${'<ErrCode>'.repeat(count)}</xml>`],
    ['sections', `<xml>${'<![CDATA['.repeat(count)}</xml>`],
    ['closings', `<xml>${'</xml>'.repeat(count)}`],
    ['brackets', '<'.repeat(count)],
  ])('%s without end take no time by the square of their number', (_, xml) =>
    expect(readXml(xml)).toBeUndefined(),
  );

  test('so many fields, sections and levels neither', () => {
    const xml = `<xml>${'<a>1</a>'.repeat(count)}<b>${'<![CDATA[x]]>'.repeat(count)}</b>${'<c>'.repeat(count)}${'</c>'.repeat(count)}</xml>`;
    expect(readXml(xml)?.get('b')).toHaveLength(count);
  });
}
