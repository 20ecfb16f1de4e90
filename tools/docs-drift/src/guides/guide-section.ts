/** A heading of a guide with what is below it, as far as needed to decide what a change concerns. */
export interface GuideSection {
  parent?: GuideSection;
  /** The sections before it below the same heading, the nearest first. */
  earlier: GuideSection[];
  /** Whether its heading only says what is shown: 请求参数, 返回示例; or is a line in bold. */
  isGeneral: boolean;
  /** Words of this section and of everything below it. */
  mentions: Set<string>;
  children: GuideSection[];
}

const GENERAL = /参数|字段|结构|内容|格式|示例|返回|响应|应答|说明|^\w+$/;

/** Opens a section below another. */
export function openSection(parent: GuideSection | undefined, title: string, depth: number): GuideSection {
  const section: GuideSection = {
    ...(parent && { parent }),
    earlier: [...(parent?.children ?? [])].reverse(),
    isGeneral: depth > 6 || GENERAL.test(title),
    mentions: new Set(),
    children: [],
  };
  parent?.children.push(section);
  return section;
}

/** Adds words to a section and to all around it. */
export function mention(section: GuideSection | undefined, words: Iterable<string>): void {
  for (let at = section; at; at = at.parent) for (const word of words) at.mentions.add(word);
}
