import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

/** What a part of a page is about, by the docs' template. */
export type Area =
  | 'introduction'
  | 'calling'
  | 'request'
  | 'response'
  | 'values'
  | 'notes'
  | 'examples'
  | 'errcodes'
  | 'scope';

/** A heading with what is below it, up to the next heading. */
export interface Section {
  /** 1 to 6; 7 for a paragraph entirely in bold, which older pages use as a heading. */
  depth: number;
  /** Without the anchor's `#`, its number and its badge. */
  title: string;
  /** What the heading sets in code: `Object Payload`, `Enum`, `Request Payload`. */
  badge: string;
  area: Area;
  nodes: RootContent[];
}

const AREAS: Record<string, Area> = {
  调用方式: 'calling',
  请求参数: 'request',
  消息参数: 'request',
  返回参数: 'response',
  消息返回: 'response',
  枚举信息: 'values',
  注意事项: 'notes',
  代码示例: 'examples',
  推送示例: 'examples',
  消息数据包示例: 'examples',
  返回数据包示例: 'examples',
  错误码: 'errcodes',
  适用范围: 'scope',
};

/** Splits a page at its headings; what is before the title is left out. */
export function sectionsOf({ children }: Root): Section[] {
  const sections: Section[] = [];
  let area: Area = 'introduction';
  let areaDepth = 1;
  for (const node of children) {
    const heading = readHeading(node);
    if (!heading) {
      sections.at(-1)?.nodes.push(node);
      continue;
    }
    const { depth, title } = heading;
    if (sections.length === 0 && depth > 1) continue;
    const known = depth <= 3 ? AREAS[title] : undefined;
    // At the level of the template's headings, but not one of them: more notes (`# 其他说明`). A name of a
    // structure (`### Object`) is below 消息参数 at the same level.
    if (known) area = known;
    else if (sections.length > 0 && depth <= areaDepth && !/^\w+$/.test(title)) area = 'notes';
    if (known) areaDepth = depth;
    sections.push({ ...heading, area, nodes: [] });
  }
  return sections;
}

/** Reads a heading, or a paragraph that serves as one; undefined for any other node. */
export function readHeading(node: RootContent): Pick<Section, 'depth' | 'title' | 'badge'> | undefined {
  if (node.type === 'heading') return split(node, node.depth);
  if (node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong')
    return split(node, 7);
  return undefined;
}

function split({ children }: Heading | Paragraph, depth: number) {
  const isBadge = ({ type }: PhrasingContent) => type === 'inlineCode';
  const isAnchor = (child: PhrasingContent) => child.type === 'link' && plainText(child) === '#';
  const title = plainText({
    type: 'paragraph',
    children: children.filter((child) => !isBadge(child) && !isAnchor(child)),
  });
  return {
    depth,
    title: title.replace(/^\d+(\.\d+)*\.? +/, ''),
    badge: plainText(...children.filter(isBadge)),
  };
}
