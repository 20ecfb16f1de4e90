// The two editions of the bundle: in the source, x-zh says in Chinese what the description beside it says in English.

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The English edition: without x-zh. */
export const inEnglish = <Document>(document: Document): Document => edition(document, 'en') as Document;

/** The Chinese edition: each description is its x-zh, and so is the summary of an example. */
export const inChinese = <Document>(document: Document): Document => edition(document, 'zh') as Document;

function edition(node: unknown, language: 'en' | 'zh'): unknown {
  if (Array.isArray(node)) return node.map((item) => edition(item, language));
  if (!isNode(node)) return node;
  const chinese = node['x-zh'];
  const told = node.description === undefined ? 'summary' : 'description';
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if ((key === 'x-zh' || key === 'x-zh-summary') && typeof value === 'string') return [];
    if (key === 'summary' && typeof node['x-zh-summary'] === 'string' && language === 'zh')
      return [[key, node['x-zh-summary']]];
    if (key === told && typeof chinese === 'string' && language === 'zh') return [[key, chinese]];
    return [[key, edition(value, language)]];
  });
  return Object.fromEntries(entries);
}
