// In the bundle each description ends with the operation's names: readers, and the reference's search, then
// find it by any of them, and generators copy them into comments.

interface Operation {
  operationId: string;
  description: string;
  'x-cloud-call'?: string;
  'x-doc-name'?: string;
}
interface Document {
  paths: Record<string, object>;
}

type Language = 'en' | 'zh';

/** Adds a line with operationId, path and WeChat's other names to each operation's description. */
export function nameOperations<Given extends Document>(document: Given, language: Language = 'en'): Given {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of Object.values(item)) {
      if (isOperation(operation))
        operation.description = `${operation.description.trimEnd()}\n\n${namesOf(operation, path, language)}\n`;
    }
  }
  return document;
}

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'operationId' in value && 'description' in value;

function namesOf(operation: Operation, path: string, language: Language): string {
  const { operationId, 'x-doc-name': docName, 'x-cloud-call': cloudCall } = operation;
  if (language === 'zh') {
    const names = [
      `\`${operationId}\``,
      ...(docName ? [`官方文档中的接口英文名 \`${docName}\``] : []),
      ...(cloudCall ? [`云调用及旧名 \`${cloudCall}\``] : []),
    ];
    return `名称：${names.join('，')}；路径 \`${path}\`。`;
  }
  const names = [
    `\`${operationId}\``,
    ...(docName ? [`in the docs \`${docName}\` (接口英文名)`] : []),
    ...(cloudCall ? [`in cloud functions and formerly \`${cloudCall}\` (云调用)`] : []),
  ];
  return `Names: ${names.join(', ')}; path \`${path}\`.`;
}
