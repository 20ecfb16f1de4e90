import { type Operation, operations } from './spec.ts';

/** The operations in which every word occurs, in the name or anywhere in the text of both languages; best matches first. */
export function searchOperations(query: string): Operation[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const [english, chinese] = [operations('en'), operations('zh')];
  const texts = (id: string) => [english.get(id), chinese.get(id)].map((one) => one?.description).join(' ');
  return [...operations().values()]
    .map((operation) => ({ operation, score: scoreOf(operation, texts(operation.operationId), words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ operation }) => operation);
}

/** 0 if a word does not occur. A word in the name counts most, then in the Chinese title, then in the text. */
function scoreOf(operation: Operation, texts: string, words: readonly string[]): number {
  const names = [operation.operationId, operation['x-cloud-call'], operation['x-doc-name'], operation.path];
  const places = [names.join(' '), operation.summary, operation.tags.join(' '), texts].map((text) =>
    text.toLowerCase(),
  );
  let score = 0;
  for (const word of words) {
    const at = places.findIndex((place) => place.includes(word));
    if (at < 0) return 0;
    score += places.length - at;
  }
  return score;
}
