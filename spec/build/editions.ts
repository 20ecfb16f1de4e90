// The two editions of the bundle: in the source, x-zh says in Chinese what the description beside it says in English.
import { DEVIATION, DEVIATION_CHINESE } from './deviation.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The English edition: without x-zh and the other keys that hold Chinese. */
export const inEnglish = <Document>(document: Document): Document => edition(document, 'en') as Document;

/** The Chinese edition: each description is its x-zh, and so are the summary of an example and a deviation's reason. */
export const inChinese = <Document>(document: Document): Document => edition(document, 'zh') as Document;

/** Texts whose Chinese has a key of its own. */
const KEYS: Record<string, string> = { summary: 'x-zh-summary', [DEVIATION]: DEVIATION_CHINESE };
const CHINESE_KEYS = new Set(['x-zh', ...Object.values(KEYS)]);

function edition(node: unknown, language: 'en' | 'zh'): unknown {
  if (Array.isArray(node)) return node.map((item) => edition(item, language));
  if (!isNode(node)) return node;
  const told = node.description === undefined ? 'summary' : 'description';
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (CHINESE_KEYS.has(key) && typeof value === 'string') return [];
    const chinese = [node[KEYS[key] ?? ''], key === told && node['x-zh']].find(
      (text) => typeof text === 'string',
    );
    if (language === 'zh' && chinese !== undefined) return [[key, chinese]];
    return [[key, edition(value, language)]];
  });
  return Object.fromEntries(entries);
}
